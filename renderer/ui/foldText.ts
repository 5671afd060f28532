/** Text for comparing as people search: lower case, without accents, ligatures and wide letters. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
