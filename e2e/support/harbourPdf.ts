import { writePdf } from './writePdf';

const WHO = ['The harbour master', 'A pilot', 'The night clerk', 'One of the crew', 'The owner'];
const DID = ['counted', 'reported', 'remembered', 'signed for', 'denied', 'wrote down', 'missed'];
const WHAT = ['ships', 'lamps', 'crates', 'passengers', 'bells', 'letters', 'ropes', 'tides'];
const WHEN = ['before dawn', 'on Monday', 'at low water', 'in fog', 'after the storm', 'by noon'];

/** No two of them alike: what stands on every page is taken for its head or foot. */
function sentence(number: number): string {
  const pick = (words: readonly string[], step: number) => words[(number * step) % words.length];
  return `${pick(WHO, 3)} ${pick(DID, 5)} ${number + 11} ${pick(WHAT, 3)} ${pick(WHEN, 5)}, and ${pick(WHO, 2)?.toLowerCase()} ${pick(DID, 3)} ${7 * number + 2} ${pick(WHAT, 5)} ${pick(WHEN, 1)}.`;
}

/** Lines as narrow as a page. */
function breakLines(text: string): string[] {
  return text.match(/.{1,76}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
}

/** The words that go on over the end of page 2, and those on either side of it. */
export const overTheEnd = {
  before: 'although the lighthouse',
  after: 'keeper had counted 214 ships',
};

/** A report of six pages: i, ii, 1, 2, 3 and 4. A paragraph goes on over the end of page 2. */
export function harbourPdf(): Uint8Array {
  let day = 0;
  const paragraph = () => {
    const text = Array.from({ length: 3 }, () => {
      day += 1;
      return sentence(day);
    }).join(' ');
    return [...breakLines(text), ''];
  };
  const paragraphs = (count: number) => Array.from({ length: count }, paragraph).flat();
  const last = breakLines(
    `The crew of the ferry said later that they had seen no light at all, ${overTheEnd.before}`,
  );
  const first = breakLines(
    `${overTheEnd.after} that night, and had put his name to each of them in the book that he kept.`,
  );
  return writePdf('The harbour of Attica', [
    { label: 'i', lines: ['The harbour of Attica', '', ...paragraphs(3)] },
    { label: 'ii', lines: paragraphs(6) },
    { label: '1', lines: paragraphs(7) },
    { label: '2', lines: [...paragraphs(6), ...last] },
    { label: '3', lines: [...first, '', ...paragraphs(4)] },
    { label: '4', lines: paragraphs(2) },
  ]);
}
