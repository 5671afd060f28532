const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂]/gu;
const SINGLE_QUOTES = /[‘’‚‛‹›′＇`´]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
/** Soft hyphens, zero-width spaces and joiners, marks of direction: what is there but never seen. */
const INVISIBLES = /\p{Cf}/gu;
const ASCII_ONLY = /^[\p{ASCII}]*$/u;

/** The text as a keyboard would have typed it: composed letters, straight quotes, plain dashes, nothing invisible. */
export function plainForm(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLES, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-');
}
