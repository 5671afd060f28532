import { findTokens, type TokenText } from '../../../../shared/anchoring/tokenise';
import type { TextRange } from '../../../../shared/model/anchor';

/** The most that may be between two words, in UTF-16 units, so that what is between them counts too. */
const NEAR = 80;

/**
 * Where the words of a range stand in another text, as stretches, in the order of the range: columns and notes may come in another
 * order there. `match` has the token there of each token here, -1 for none. Words without a match are taken in
 * where those around them are close to one another.
 */
export function mapRange(
  from: TokenText,
  to: TokenText,
  match: Int32Array,
  range: TextRange,
): TextRange[] {
  const touched = findTokens(from, range);
  if (!touched) return [];
  const at = (ends: Int32Array, index: number) => ends[index] ?? 0;
  const runs: TextRange[] = [];
  const add = ({ start, end }: TextRange) => {
    const last = runs.at(-1);
    if (last && start >= last.end && start - last.end <= NEAR) {
      runs[runs.length - 1] = { start: last.start, end };
    } else runs.push({ start, end });
  };
  for (let token = touched.first; token <= touched.last; token += 1) {
    const found = match[token] ?? -1;
    if (found < 0) continue;
    const [start, end] = [at(to.starts, found), at(to.ends, found)];
    const skipped = Math.max(0, range.start - at(from.starts, token));
    const left = Math.max(0, at(from.ends, token) - range.end);
    add({ start: Math.min(end, start + skipped), end: Math.max(start, end - left) });
  }
  const before = nearest(match, touched.first, -1);
  const after = nearest(match, touched.last, 1);
  const edges = {
    start: before === null ? null : at(to.ends, before),
    end: after === null ? null : at(to.starts, after),
  };
  return takeIn(runs, edges, {
    isStartOpen: (match[touched.first] ?? -1) < 0,
    isEndOpen: (match[touched.last] ?? -1) < 0,
    text: to.text,
  });
}

/** Only a few words are looked through: further away it says nothing any more. */
const NEAREST_TOKENS = 6;

function nearest(match: Int32Array, token: number, direction: 1 | -1): number | null {
  for (let step = 1; step <= NEAREST_TOKENS; step += 1) {
    const found = match[token + direction * step] ?? -1;
    if (found >= 0) return found;
  }
  return null;
}

/** The stretches with the unmatched words at both ends, as far as what comes before and after them is close. */
function takeIn(
  runs: readonly TextRange[],
  edges: { start: number | null; end: number | null },
  { isStartOpen, isEndOpen, text }: { isStartOpen: boolean; isEndOpen: boolean; text: string },
): TextRange[] {
  const isNear = (start: number, end: number) => start <= end && end - start <= NEAR;
  const [first] = runs;
  if (!first) {
    const { start, end } = edges;
    return start !== null && end !== null && start < end && isNear(start, end)
      ? [trim(text, { start, end })].filter((run) => run.start < run.end)
      : [];
  }
  const taken = [...runs];
  if (isStartOpen && edges.start !== null && isNear(edges.start, first.start)) {
    taken[0] = trim(text, { start: edges.start, end: first.end });
  }
  const last = taken.at(-1) ?? first;
  if (isEndOpen && edges.end !== null && isNear(last.end, edges.end)) {
    taken[taken.length - 1] = trim(text, { start: last.start, end: edges.end });
  }
  return taken;
}

function trim(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
