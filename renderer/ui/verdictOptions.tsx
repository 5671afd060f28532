import { type Verdict, verdictSchema, verdictTitles } from '../../shared/model/highlight';
import { VerdictSign } from './VerdictSign';

/** The verdicts to choose from, with their signs. */
export const verdictOptions = verdictSchema.options.map((verdict: Verdict) => ({
  value: verdict,
  title: verdictTitles[verdict],
  icon: <VerdictSign verdict={verdict} />,
}));
