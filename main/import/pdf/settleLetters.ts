/**
 * Where fonts of TeX have what other fonts have elsewhere: their letters come without names in old files. The first are those
 * of the encoding T1, the others of OT1.
 */
const TEX_LETTERS: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u000b': 'ff',
  '\u000c': 'fi',
  '\u000d': 'fl',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
};

/** Forms of letters and ligatures that stand for the letters themselves, in Latin, Armenian, Hebrew and Arabic. */
const FORMS = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu;

/**
 * The letters that were meant by those that a font has: ligatures are letters again, and the forms of Arabic letters within a
 * word the letter. Nothing else is changed: “½”, “²” and “㎏” stay.
 */
export function settleLetters(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (letter) => TEX_LETTERS[letter] ?? '')
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replaceAll('\u00a0', ' ')
    .normalize('NFC');
}
