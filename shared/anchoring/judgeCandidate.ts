import type { FoundPassage } from './findPassage';

/** A quote that weighs so much proves itself; one that weighs less needs as much of its context as it lacks. */
const PROOF_WEIGHT = 4;
const PROOF_SUPPORT = 0.65;
/** An edited quote must have kept so much of itself, more if its context is gone or unknown. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_ALONE = 0.8;

/** How far to believe that a passage found by its quote is the one, 0 to 1; null for not at all. */
export function judgeCandidate(passage: FoundPassage, hasContext: boolean): number | null {
  const { share, weight, support, isIntact } = passage;
  const context = hasContext ? support : 0;
  const proof = weight / PROOF_WEIGHT + context / PROOF_SUPPORT;
  if (isIntact) {
    if (hasContext && proof < 1) return null;
    return 0.6 + 0.15 * Math.min(1, weight / PROOF_WEIGHT) + 0.25 * (hasContext ? context : 0.5);
  }
  const needed =
    LEAST_SHARE_ALONE - (LEAST_SHARE_ALONE - LEAST_SHARE) * Math.min(1, context / PROOF_SUPPORT);
  if (share < needed || proof < 1) return null;
  return share * (0.6 + 0.3 * context);
}
