const DOUBLE_QUOTES = /[“”„‟«»″〝〞＂]/gu;
const SINGLE_QUOTES = /[‘’‚‛‹›′＇`´]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
/** Soft hyphens, zero-width spaces and joiners, direction marks: characters that are never seen. */
const INVISIBLES = /\p{Cf}/gu;
const ASCII_ONLY = /^[\p{ASCII}]*$/u;

/** The text as typed on a keyboard: composed letters, straight quotes, plain dashes, nothing invisible. */
export function plainForm(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(INVISIBLES, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-');
}
