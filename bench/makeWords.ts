import { pickOption } from './madeRecords';
import type { Random } from './makeRandom';

const VOCABULARY_SIZE = 20_000;
const ONSETS = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'nd'];

/** Makes words whose frequencies fall as in a language (Zipf’s law), so that there are common and rare ones. */
export function makeVocabulary(random: Random): (random: Random) => string {
  const words = Array.from({ length: VOCABULARY_SIZE }, (_, rank) => makeWord(random, rank));
  // The inverse of the logarithm spreads ranks as 1/rank, which is Zipf’s law.
  return (own) => words[Math.floor(VOCABULARY_SIZE ** own.next()) - 1] ?? 'the';
}

function makeWord(random: Random, rank: number): string {
  const syllables = 1 + Math.floor(Math.log10(rank + 1)) - random.below(2);
  const parts = Array.from(
    { length: Math.max(1, syllables) },
    () => pickOption(random, ONSETS) + pickOption(random, VOWELS) + pickOption(random, CODAS),
  );
  return parts.join('');
}

/** Sentences of 6 to 25 words, with that many words in all. */
export function makeSentences(
  words: number,
  word: (random: Random) => string,
  random: Random,
): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 6 + random.below(20));
    const sentence = Array.from({ length }, () => word(random)).join(' ');
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    left -= length;
  }
  return sentences.join(' ');
}
