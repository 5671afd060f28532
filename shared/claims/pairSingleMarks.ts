import type { TextRange } from '../model/anchor';
import type { Mark } from './readMarks';

/** What an apostrophe leaves out a part of, though it looks like a mark of opening: “’90s”, “rock ’n’ roll”. */
const ELIDED = /^(?:\d0s|n|em|til|tis|twas|cause)(?![\p{L}\p{N}])/iu;
const PUNCTUATED = /[.,!?…;:—–)"”]/;

/**
 * What a paragraph quotes between single marks, outside `taken`. The closing mark is the first that follows punctuation, or
 * that can’t be an apostrophe: after an s and before a word it may be one, as in “the workers’ union”, if another follows.
 */
export function pairSingleMarks(
  text: string,
  marks: readonly Mark[],
  taken: readonly TextRange[],
): TextRange[] {
  const singles = leaveOut(
    marks.filter(({ family }) => family === 'single'),
    taken,
  );
  const found: TextRange[] = [];
  for (let at = 0; at < singles.length; at += 1) {
    const opening = singles[at];
    if (!opening?.canOpen || ELIDED.test(text.slice(opening.at + 1, opening.at + 8))) continue;
    const closing = findClosing(text, singles, at + 1);
    // None from here on either.
    if (closing === null) break;
    const mark = singles[closing];
    if (!mark) break;
    found.push({ start: opening.at + 1, end: mark.at });
    at = closing;
  }
  return found;
}

function findClosing(text: string, singles: readonly Mark[], from: number): number | null {
  let doubtful: number | null = null;
  for (let at = from; at < singles.length; at += 1) {
    const mark = singles[at];
    if (!mark) break;
    // Another begins: what was doubtful was the end.
    if (mark.canOpen && doubtful !== null) return doubtful;
    if (!mark.canClose) continue;
    const before = text.charAt(mark.at - 1);
    const isPlural =
      /s/i.test(before) && /^ [\p{Ll}\d]/u.test(text.slice(mark.at + 1, mark.at + 3));
    if (PUNCTUATED.test(before) || !isPlural) return at;
    doubtful ??= at;
  }
  return doubtful;
}

/** Both lists are in order. */
function leaveOut(marks: readonly Mark[], taken: readonly TextRange[]): Mark[] {
  let next = 0;
  return marks.filter(({ at }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return at < (taken[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
