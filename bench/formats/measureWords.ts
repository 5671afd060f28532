const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;

/** How much of a text was found, and how much of what was found is the text, both from 0 to 1. */
export interface WordScore {
  recall: number;
  precision: number;
}

/** The words of a text; of scripts without spaces, each character. Letters that look the same are the same. */
export function splitWords(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORDS) ?? [];
}

/** Compares words in their order: what counts is their longest common subsequence. */
export function scoreWords(found: readonly string[], truth: readonly string[]): WordScore {
  const common = countCommon(found, truth);
  return {
    recall: truth.length ? common / truth.length : 1,
    precision: found.length ? common / found.length : 1,
  };
}

/** Both at once, as their harmonic mean. */
export function f1({ recall, precision }: WordScore): number {
  return recall + precision ? (2 * recall * precision) / (recall + precision) : 0;
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const ids = new Map<string, number>();
  const toId = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const columns = Uint32Array.from(b, toId);
  let above = new Uint32Array(columns.length + 1);
  let row = new Uint32Array(columns.length + 1);
  for (const word of a) {
    const id = toId(word);
    for (let column = 1; column <= columns.length; column++) {
      row[column] =
        columns[column - 1] === id
          ? (above[column - 1] ?? 0) + 1
          : Math.max(above[column] ?? 0, row[column - 1] ?? 0);
    }
    [above, row] = [row, above];
  }
  return above[columns.length] ?? 0;
}
