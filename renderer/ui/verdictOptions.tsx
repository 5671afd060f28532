import { type Verdict, verdictSchema } from '../../shared/model/highlight';
import { english } from '../../shared/words/loadWords';
import type { Words } from '../../shared/words/Words';
import { VerdictSign } from './VerdictSign';

/** The verdicts to choose from, with their signs. */
export function listVerdictOptions({ say }: Pick<Words, 'say'>) {
  return verdictSchema.options.map((verdict: Verdict) => ({
    value: verdict,
    title: say(`verdict.${verdict}`),
    icon: <VerdictSign verdict={verdict} />,
  }));
}

export const verdictOptions = listVerdictOptions(english);
