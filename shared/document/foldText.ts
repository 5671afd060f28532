/** A text for finding: lower case and without accents, so that `chaves gonzalez` finds `Chaves González`. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
