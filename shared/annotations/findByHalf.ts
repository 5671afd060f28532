import { trimRange } from '../anchoring/trimRange';
import type { TextRange } from '../model/anchor';
import type { PlacingText } from './PlacingText';
import { squashText } from './squashText';

/** A half with as many letters stands in one place only, unless the text repeats itself. */
const LEAST_LETTERS = 30;

/**
 * The place of a quote of which only one half is left as it was: there, with about as much text beside it as the other half
 * had, and not beyond the paragraph. Null where no half is long enough, or in one place only.
 */
export function findByHalf(placing: PlacingText, exact: string): TextRange | null {
  const { text } = placing;
  const trimmed = exact.trim();
  const middle = trimmed.indexOf(' ', trimmed.length / 2);
  if (middle === -1) return null;
  const [first, second] = [trimmed.slice(0, middle), trimmed.slice(middle + 1)];
  const isOver = trimmed.includes('\n');
  const start = findOnly(placing, first);
  if (start) {
    const end = Math.min(text.length, start.end + second.length + 1);
    const stop = text.indexOf('\n', start.end);
    return trimWords(text, {
      start: start.start,
      end: stop === -1 || isOver ? end : Math.min(end, stop),
    });
  }
  const end = findOnly(placing, second);
  if (!end) return null;
  const from = Math.max(0, end.start - first.length - 1);
  const stop = text.lastIndexOf('\n', end.start - 1);
  return trimWords(text, { start: isOver ? from : Math.max(from, stop + 1), end: end.end });
}

function findOnly(placing: PlacingText, words: string): TextRange | null {
  if (squashText(words).letters.length < LEAST_LETTERS) return null;
  const [only, ...others] = placing.findPlaces(words).places;
  return only && !others.length ? only : null;
}

/** Words that are cut at the ends are whole. */
function trimWords(text: string, { start, end }: TextRange): TextRange | null {
  const isInWord = (at: number) =>
    /[^\s]/u.test(text.charAt(at - 1)) && /[^\s]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isInWord(from)) from -= 1;
  while (to < text.length && isInWord(to)) to += 1;
  return trimRange(text, { start: from, end: to });
}
