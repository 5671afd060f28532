const NOT_LETTERS = /\P{L}+/gu;
const NOT_IDEOGRAPHIC = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** True for texts mostly in Chinese or Japanese, whose readers count characters rather than words. */
export function isCountedInCharacters(text: string): boolean {
  const letters = text.replace(NOT_LETTERS, '').length;
  return text.replace(NOT_IDEOGRAPHIC, '').length * 2 > letters;
}

/** Characters in a text, punctuation included, white space not. */
export function countCharacters(text: string): number {
  return text.match(/\S/gu)?.length ?? 0;
}
