import { writePdf } from './writePdf';

const sentence = (number: number) =>
  `On day ${number} the harbour master wrote down the tide, the wind and the light, and what he left out was a good deal more than what he put in.`;

/** Lines as narrow as a page. */
function breakLines(text: string): string[] {
  return text.match(/.{1,76}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
}

/** The words that go on over the end of page 2. */
export const overTheEnd = 'lighthouse keeper had counted';

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
    'The crew of the ferry said on Monday that they had seen no light at all, although the lighthouse',
  );
  const first = breakLines(
    'keeper had counted 214 ships that night, and had signed for each of them in the book.',
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
