import { type Verdict, verdictSchema } from '../../../shared/model/highlight';

/** The verdict after another, in their order and round. */
export function nextVerdict(verdict: Verdict): Verdict {
  const verdicts = verdictSchema.options;
  return verdicts[(verdicts.indexOf(verdict) + 1) % verdicts.length] ?? verdict;
}
