import { UNSPACED } from '../anchoring/unspaced';

// Of scripts that write no spaces between words, each character counts by itself.
const CHARACTER = `[${UNSPACED}]\\p{M}*`;
const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;
/** Words, figures such as 6,000.5 and times such as 12:30, white space, and anything else one by one. */
const TOKEN = new RegExp(
  `${CHARACTER}|(?:${LETTER})+(?:(?:['’]|(?<=\\p{N})[.,:](?=\\p{N}))(?:${LETTER})+)*|\\s+|.`,
  'gsu',
);

/** A text in words and what stands between them. Joined they are the text again. */
export function splitWords(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
