import { CircleCheck, CircleDashed } from 'lucide-react';
import type { ReadinessResult } from '../../../../shared/ledger/checkReadiness';
import { readinessRules } from '../../../../shared/model/readiness';
import { useLibrary } from '../../../state/WindowContext';
import { useWords } from '../../../ui/WordsContext';
import styles from './Readiness.module.css';

/** Whether an article is ready to be published, in one sentence. */
export function ReadinessAnswer({ ready, missing }: ReadinessResult) {
  const { say } = useWords();
  const rules = useLibrary(({ library }) => library.preferences.readiness);
  const isAsked = readinessRules.some((rule) => rules[rule]);
  const Sign = ready && isAsked ? CircleCheck : CircleDashed;
  const answer = () => {
    if (!ready) return say('readiness.answer.missing', { count: missing.length });
    return say(isAsked ? 'readiness.answer.ready' : 'readiness.answer.unasked');
  };
  return (
    <span className={`${styles.answer} ${ready && isAsked ? styles.ready : ''}`}>
      <Sign size={18} aria-hidden className={styles.sign} />
      {answer()}
    </span>
  );
}
