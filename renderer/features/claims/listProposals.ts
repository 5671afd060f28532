import type { Proposal, ProposalKind } from '../../../shared/claims/Proposal';
import { positionOf, type TextRange } from '../../../shared/model/anchor';
import type { WindowState } from '../../state/store';

/** The groups of the list, what is most worth checking first. */
const kindOrder: readonly ProposalKind[] = [
  'quotation',
  'attribution',
  'figure',
  'superlative',
  'comparison',
  'date',
];

/** As much of a passage as tells it from others, in UTF-16 units. */
const KEPT_LENGTH = 100;

const none: readonly Proposal[] = [];
let last: { of: readonly unknown[]; list: readonly Proposal[] } | null = null;

/**
 * What is still proposed in the open article, by kind, then in its order: without what was dismissed, and without what is
 * highlighted for the most part. The same array for the same state.
 */
export function listProposals({
  claims,
  library,
  places,
}: Pick<WindowState, 'claims' | 'library' | 'places'>): readonly Proposal[] {
  const open = library?.open;
  if (!claims || open?.article.id !== claims.article) return none;
  const dismissed = places.get(claims.article)?.dismissed;
  const of = [claims.proposals, open.highlights, dismissed];
  if (last?.of.every((one, index) => one === of[index])) return last.list;
  const highlighted = [...open.highlights.values()]
    .map(({ anchor }) => positionOf(anchor))
    .filter((range) => range !== null);
  const isCovered = makeCover(highlighted);
  const gone = new Set(dismissed);
  const left = claims.proposals.filter((one) => !gone.has(nameProposal(one)) && !isCovered(one));
  const list = kindOrder.flatMap((kind) => left.filter((one) => one.kind === kind));
  last = { of, list };
  return list;
}

/** What a dismissed proposal is remembered by, wherever its passage moves. */
export function nameProposal({ kind, quote }: Proposal): string {
  return `${kind} ${quote.slice(0, KEPT_LENGTH)}`;
}

/** The one to go to when `gone` has left the list, which was `before`: the next one, or the last. */
export function nextAfter(
  before: readonly Proposal[],
  gone: Proposal,
  now: readonly Proposal[],
): Proposal | null {
  const left = new Set(now);
  const next = before.slice(before.indexOf(gone) + 1).find((one) => left.has(one));
  return next ?? now.at(-1) ?? null;
}

/** Whether more than half of a range is within the given ones. */
function makeCover(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const joined = joinRanges(ranges);
  return ({ start, end }) => {
    let covered = 0;
    for (let at = firstAfter(joined, start); at < joined.length; at += 1) {
      const range = joined[at];
      if (!range || range.start >= end) break;
      covered += Math.min(range.end, end) - Math.max(range.start, start);
    }
    return covered * 2 > end - start;
  };
}

/** The same units, in ranges that neither touch nor overlap, in order. */
function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const previous = joined.at(-1);
    if (previous && previous.end >= start) previous.end = Math.max(previous.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The index of the first range that ends after the offset. */
function firstAfter(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
