import type { TextRange } from '../model/anchor';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Tells ranges of the text that begin and end at the borders of words: Unicode’s, by dictionary in scripts without spaces. */
export function isWholeWordIn(text: string): (range: TextRange) => boolean {
  // Dividing a text is slow, and most have nothing to ask about.
  let words: Intl.Segments | undefined;
  const isBorder = (offset: number) => {
    words ??= segmenter.segment(text);
    return offset === text.length || words.containing(offset)?.index === offset;
  };
  return ({ start, end }) => isBorder(start) && isBorder(end);
}
