import type { TextRange } from '../model/anchor';
import type { Quoted } from './findQuoted';

const STARTS = /^\s*[—―–](?=[\p{L}¿¡«“"…])/u;
/** What the narrator puts in: from a dash before a word to the next dash after one. */
const DASH = /(?<=\s)[—―–](?=\p{L})|(?<=[\p{L}.,!?…])[—―–](?=[\s.,;:!?]|$)/gu;

/** What is said in a paragraph that begins with a dash, as Spanish writes dialogue; nothing in others. */
export function readDialogue(text: string, { start, end }: TextRange): Quoted[] {
  const paragraph = text.slice(start, end);
  const opening = STARTS.exec(paragraph)?.[0];
  if (!opening) return [];
  const spoken: Quoted[] = [];
  let from: number | null = opening.length;
  for (const { index } of paragraph.matchAll(DASH)) {
    if (index < opening.length) continue;
    if (from === null) {
      from = index + 1;
    } else {
      add(from, index);
      from = null;
    }
  }
  if (from !== null) add(from, paragraph.length);
  return spoken;

  function add(first: number, last: number) {
    const words = paragraph.slice(first, last);
    const inner = words.replace(/^[\s.,;:]+/, '').trimEnd();
    if (!/\p{L}/u.test(inner)) return;
    const at = start + first + words.indexOf(inner);
    spoken.push({
      start: at,
      end: at + inner.length,
      outer: { start: start + first - 1, end: at + inner.length },
      isContinued: false,
    });
  }
}
