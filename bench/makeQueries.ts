import { makeRandom } from './makeRandom';

const SEED = 17;

/** Queries as people type them, from the words of these texts: common and rare words, phrases, beginnings, filters. */
export function makeQueries(texts: readonly string[], count: number): string[] {
  const random = makeRandom(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[random.below(list.length)];
  const word = (words: readonly string[]) => pick(words)?.replace(/\P{L}/gu, '') || 'the';
  const kinds: ((words: readonly string[]) => string)[] = [
    word,
    (words) => `${word(words)} ${word(words)}`,
    (words) => `${word(words)} ${word(words)} ${word(words)}`,
    (words) => word(words).slice(0, 3),
    (words) => word(words).slice(0, 2),
    (words) => word(words).slice(0, 1),
    (words) => {
      const start = random.below(Math.max(1, words.length - 3));
      return `"${words.slice(start, start + 3).join(' ')}"`;
    },
    (words) => `${word(words)} -${word(words)}`,
    (words) => `${word(words)} OR ${word(words)}`,
    (words) => `kind:claim ${word(words)}`,
    (words) => `tag:figures verdict:disputed ${word(words)}`,
    () => 'kind:claim verdict:refuted',
    (words) => `after:2025-06 ${word(words)}`,
  ];
  return Array.from({ length: count }, (_, index) => {
    const words = (pick(texts) ?? '').split(/\s+/);
    return kinds[index % kinds.length]?.(words) ?? 'the';
  });
}
