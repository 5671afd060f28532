import { Alignment } from '../anchoring/Alignment';
import { alignRuns } from '../anchoring/alignRuns';
import { TokenWeights } from '../anchoring/TokenWeights';
import { listTokens, type TokenText, Vocabulary } from '../anchoring/tokenise';

/** A run of `length` items, from `before` and from `after`, that are the same in both lists. */
export interface Run {
  before: number;
  after: number;
  length: number;
}

/**
 * What two lists of words or blocks have in common, in order: runs of equal items that never cross. The lists are
 * aligned as texts are for their highlights (see `alignRuns`), so rare words count for more than common ones or white
 * space, and the time is little more than linear.
 */
export function alignItems(before: readonly string[], after: readonly string[]): Run[] {
  const vocabulary = new Vocabulary((item) => item);
  const [old, next] = [listIds(before, vocabulary), listIds(after, vocabulary)];
  const weights = new TokenWeights(vocabulary, [old, next]);
  const alignment = new Alignment(old, next, vocabulary, weights);
  alignRuns(alignment, listTokens(old), listTokens(next));
  const runs: Run[] = [];
  for (let index = 0; index < before.length; index += 1) {
    const match = alignment.newOf(index);
    // Words that are merely similar are matched too.
    if (match < 0 || !alignment.isSame(index, match)) continue;
    const last = runs.at(-1);
    const isNext =
      last && last.before + last.length === index && last.after + last.length === match;
    if (isNext) last.length += 1;
    else runs.push({ before: index, after: match, length: 1 });
  }
  return runs;
}

function listIds(items: readonly string[], vocabulary: Vocabulary): TokenText {
  const ends: number[] = [];
  for (const item of items) ends.push((ends.at(-1) ?? 0) + item.length);
  return {
    text: items.join(''),
    starts: Int32Array.from([0, ...ends].slice(0, items.length)),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(items, (item) => vocabulary.idOf(item)),
  };
}
