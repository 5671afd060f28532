import type { Line, Run } from './line';
import type { WordList } from './wordList';

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uff65]/u;
/** After a hyphen that stands for the rest of a word: “pre- and post-war”. */
const CONJUNCTIONS = /^(?:and|und|oder|bis)$/i;
const SOFT_HYPHEN = '\u00ad';

/** A line, or a cell of a table. */
type Words = Pick<Line, 'runs'>;

/** The runs of a paragraph’s lines, one after the other: with a space between them, or none in scripts that have none, and words that were broken put together. */
export function joinLines(lines: readonly Words[], words: WordList): Run[] {
  const joined: Run[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) joinAt(joined, line.runs[0]?.text ?? '', line, words);
    joined.push(...line.runs);
  }
  return joined.filter(({ text }) => text);
}

function joinAt(joined: Run[], next: string, line: Words, words: WordList): void {
  const last = joined.at(-1);
  if (!last) return;
  const text = last.text;
  if (text.endsWith(SOFT_HYPHEN)) {
    joined[joined.length - 1] = { ...last, text: text.slice(0, -1) };
    return;
  }
  if (/[-\u2010]$/u.test(text)) {
    const before = wordBefore(joined);
    const after = wordAfter(line);
    const isConjunction = CONJUNCTIONS.test(after) && !words.has(before + after);
    if (before && after && !isConjunction && words.isOneWord(before, after)) {
      joined[joined.length - 1] = { ...last, text: text.slice(0, -1) };
      return;
    }
    // “pre- and post-war”, at the end of a line: the hyphen ends its word there.
    if (before && after && !isConjunction) return;
  }
  if (
    /[\u2014\u2013/]$/u.test(text) &&
    /\S[\u2014\u2013/]$/u.test(text) &&
    !/\s[\u2013]$/u.test(text)
  )
    return;
  if (UNSPACED.test(text.at(-1) ?? '') && UNSPACED.test(next[0] ?? '')) return;
  if (text.endsWith(' ')) return;
  const first = line.runs[0] ?? last;
  joined.push({
    text: ' ',
    isBold: last.isBold && first.isBold,
    isItalic: last.isItalic && first.isItalic,
    script: null,
    page: first.page,
    place: null,
  });
}

/** The word at the end of the runs, without the hyphen after it. */
function wordBefore(runs: readonly Run[]): string {
  const text = runs
    .slice(-6)
    .map((run) => run.text)
    .join('');
  return text.match(/([\p{L}\p{M}\p{N}’'-]+)[-\u2010]$/u)?.[1] ?? '';
}

function wordAfter({ runs }: Words): string {
  const text = runs
    .slice(0, 6)
    .map((run) => run.text)
    .join('');
  return text.match(/^[\p{L}\p{M}\p{N}’']+/u)?.[0] ?? '';
}
