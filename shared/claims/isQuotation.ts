import type { Match } from './matchCue';

/** Fewer words without anybody who says them are a name, a sign or irony. */
const LEAST_WORDS = 4;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const TITLE_WORD = /^(?:\p{Lu}|\p{N}|(?:the|a|an|of|and|in|on|for|to|de|la|el|los|las|y|en|del)$)/u;

/** True if what is between the marks is somebody’s words, rather than a title or a word that is not meant as it is said. */
export function isQuotation(words: string, match: Match | null, isWhole: boolean): boolean {
  const all = words.match(WORDS) ?? [];
  if (!all.length) return false;
  const isTitle =
    all.length > 1 && all.every((word) => TITLE_WORD.test(word)) && !/[.!?…,]$/.test(words);
  if (isTitle) return false;
  if (match?.isBeside && isWhole) return true;
  if (isWhole) return /[.!?…,]$/.test(words) || all.length >= LEAST_WORDS;
  if (match) return all.length > 1;
  return all.length >= LEAST_WORDS;
}
