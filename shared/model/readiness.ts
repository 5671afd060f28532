import { z } from 'zod';

/** What an article can be asked to fulfil before it is published, in the order it is offered, and whether it is at first. */
const defaults = {
  /** Every claim has a verdict. */
  checked: true,
  /** Every claim has two independent sources. */
  independent: true,
  /** Every claim has a primary source. */
  primary: false,
  /** Every quote has words of a source. */
  evidence: true,
  /** No contradiction is left unanswered. */
  answered: true,
  /** Nothing is lost, or waits for review. */
  settled: true,
  /** No sentence that states something to check is without a highlight. */
  lookedAt: true,
} as const;

export type ReadinessRule = keyof typeof defaults;
export const readinessRules = Object.keys(defaults) as ReadinessRule[];

/** Which of them are on. */
export const readinessSchema = z.object({
  checked: z.boolean().default(defaults.checked),
  independent: z.boolean().default(defaults.independent),
  primary: z.boolean().default(defaults.primary),
  evidence: z.boolean().default(defaults.evidence),
  answered: z.boolean().default(defaults.answered),
  settled: z.boolean().default(defaults.settled),
  lookedAt: z.boolean().default(defaults.lookedAt),
});
export type Readiness = z.infer<typeof readinessSchema>;

export const defaultReadiness: Readiness = { ...defaults };
