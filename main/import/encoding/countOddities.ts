/** Capitals where a language has none: after a small letter, or two before one, not counting A to Z (`iPhone`, `PhDs`). */
const MISPLACED_CAPITAL =
  /\p{Ll}(?![A-Z])\p{Lu}|(?![A-Z])\p{Lu}\p{Lu}(?=\p{Ll})|(?<=\p{Ll})\p{Lu}(?![A-Z])\p{Lu}/gu;
/** Signs within a word, except those that belong there: apostrophes, hyphens, dashes, dots, joiners. */
const MISPLACED_SIGN = /(?<=\p{L})[^\p{L}\p{M}\p{Nd}\p{Cf}\s\0-\x7f’‘ʼ´·‐‑–—…•°№™®]+(?=\p{Ll})/gu;
/** What no text has: control characters, places that nobody was given, broken characters. */
const NO_CHARACTER = /[\x80-\x9f\ufffd\ue000-\uf8ff]/g;
const MIXED_SCRIPTS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]\p{Script=Latin}/gu;

const SIGNS_OF_ERROR = [MISPLACED_CAPITAL, MISPLACED_SIGN, NO_CHARACTER, MIXED_SCRIPTS];

/** How much in a text speaks against the encoding that it was read in: places where it is as no language is written. */
export function countOddities(text: string): number {
  return SIGNS_OF_ERROR.reduce((count, pattern) => count + (text.match(pattern)?.length ?? 0), 0);
}
