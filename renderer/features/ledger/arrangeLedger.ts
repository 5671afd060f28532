import { isSourced } from '../../../shared/ledger/isSourced';
import type { LedgerClaim } from '../../../shared/ledger/ledger';
import type {
  LedgerArrangement,
  LedgerOrder,
  LedgerScope,
} from '../../../shared/ledger/ledgerArrangement';
import { hasSourcing } from '../../../shared/ledger/sourcing';
import type { Verdict } from '../../../shared/model/highlight';

type Sources = Parameters<typeof hasSourcing>[2];

// What still needs work comes first.
const verdictOrder: readonly Verdict[] = [
  'refuted',
  'disputed',
  'unchecked',
  'supported',
  'opinion',
];

/** The claims as the person wants to see them. Ties stay in text order. */
export function arrangeLedger(
  claims: readonly LedgerClaim[],
  arrangement: LedgerArrangement,
  sources: Sources,
): LedgerClaim[] {
  const rank = rankClaims(arrangement.order);
  return claims
    .filter(isShown(arrangement, sources))
    .sort((a, b) => rank(a) - rank(b) || startOf(a) - startOf(b));
}

/** Answers which claims are shown. */
export function isShown(
  { scope, verdict, sourcing, text }: LedgerArrangement,
  sources: Sources,
): (claim: LedgerClaim) => boolean {
  const wanted = text.trim().toLowerCase();
  return (claim) =>
    isInScope(claim, scope) &&
    (verdict === 'any' || claim.verdict === verdict) &&
    (sourcing === 'any' || hasSourcing(claim.links, sourcing, sources)) &&
    (!wanted || `${claim.quote}\n${claim.note}`.toLowerCase().includes(wanted));
}

/** Answers a claim’s rank in an order, the lowest first. Within a rank claims stay in text order. */
export function rankClaims(order: LedgerOrder): (claim: LedgerClaim) => number {
  if (order === 'text') return () => 0;
  return order === 'verdict' ? rankOfVerdict : rankOfSourcing;
}

/** True for what a new text has changed or removed, until someone has reviewed it. */
export function isToReview({ doubts }: Pick<LedgerClaim, 'doubts'>): boolean {
  return doubts.includes('reworded') || doubts.includes('gone');
}

function isInScope(claim: LedgerClaim, scope: LedgerScope): boolean {
  if (scope === 'unsourced') return !isSourced(claim.links);
  if (scope === 'sourced') return isSourced(claim.links);
  if (scope === 'unsettled') return claim.doubts.length > 0;
  if (scope === 'toReview') return isToReview(claim);
  return scope === 'all' || claim.isConflicting;
}

function startOf({ position }: LedgerClaim): number {
  return position?.start ?? Number.POSITIVE_INFINITY;
}

function rankOfSourcing(claim: LedgerClaim): number {
  if (!isSourced(claim.links)) return 0;
  return claim.isConflicting ? 1 : 2;
}

function rankOfVerdict(claim: LedgerClaim): number {
  return verdictOrder.indexOf(claim.verdict);
}
