import type { Judgement } from '../model/highlight';
import type { Words } from '../words/Words';

/** A judgement in one line: “Supported · Ana Ruiz · 26 March 2025 — agrees with the court file”. */
export function describeJudgement(
  { verdict, by, at, why }: Judgement,
  { say, date }: Pick<Words, 'say' | 'date'>,
): string {
  const judgement = [say(`verdict.${verdict}`), by, date(at)].filter(Boolean).join(' · ');
  return why ? say('judgement.withReason', { judgement, why }) : judgement;
}
