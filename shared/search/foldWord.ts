/** Marks that a word may be written with or without: accents, and the vowel and reading signs of Hebrew and Arabic. In other scripts, such as Devanagari, marks are letters. */
const OPTIONAL =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;
/** What a compatible form can bring along, and what only shapes a word. */
const NOT_LETTERS = /[^\p{L}\p{N}\p{M}]/gu;

/** Letters that no normalisation takes for others, although people who search do. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '\u0671': '\u0627', // alef wasla: alef
  '\u0649': '\u064a', // alef maksura: yeh
  '\u06cc': '\u064a', // Persian yeh: yeh
  '\u0629': '\u0647', // teh marbuta: heh
  '\u06a9': '\u0643', // Persian kaf: kaf
};
const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
const ASCII = /^[a-z0-9]*$/;

const MAX_KNOWN = 50_000;
const known = new Map<string, string>();

/** The form of a word that search compares: whatever its case, accents and typography. Empty where nothing is left. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const found = known.get(lower);
  if (found !== undefined) return found;
  const folded = lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL, '')
    .replace(SPELLED, (letter) => SPELLINGS[letter] ?? letter)
    .replace(NOT_LETTERS, '')
    .normalize('NFC');
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(lower, folded);
  return folded;
}
