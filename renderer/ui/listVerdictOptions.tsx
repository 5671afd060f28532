import { verdictSchema } from '../../shared/model/highlight';
import type { Words } from '../../shared/words/Words';
import { VerdictSign } from './VerdictSign';

/** The verdicts to choose from, with their signs. */
export function listVerdictOptions({ say }: Words) {
  return verdictSchema.options.map((verdict) => ({
    value: verdict,
    title: say(`verdict.${verdict}`),
    icon: <VerdictSign verdict={verdict} />,
  }));
}
