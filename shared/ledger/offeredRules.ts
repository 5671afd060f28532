import { type ReadinessRule, readinessRules } from '../model/readiness';
import { findUnlookedAt } from './unlookedAt';

/** The rules that a person can switch on. */
export const offeredRules: readonly ReadinessRule[] = readinessRules.filter(
  (rule) => rule !== 'lookedAt' || findUnlookedAt !== null,
);
