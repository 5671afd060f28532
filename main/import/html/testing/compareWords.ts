/** How much of a text is there (recall), and how much of what is there belongs to it (precision), in words; 0 to 1. */
export interface WordMatch {
  recall: number;
  precision: number;
  missing: string[];
  extra: string[];
}

/** Compares texts as bags of words, in any script. */
export function compareWords(actual: string, expected: string): WordMatch {
  const [found, wanted] = [countWords(actual), countWords(expected)];
  const missing = surplus(wanted, found);
  const extra = surplus(found, wanted);
  return {
    recall: share(missing.length, wanted),
    precision: share(extra.length, found),
    missing,
    extra,
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

function surplus(some: Map<string, number>, others: Map<string, number>): string[] {
  return [...some].flatMap(([word, count]) =>
    Array<string>(Math.max(0, count - (others.get(word) ?? 0))).fill(word),
  );
}

function share(lacking: number, counts: Map<string, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return total ? 1 - lacking / total : 1;
}
