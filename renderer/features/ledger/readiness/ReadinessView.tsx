import { useMemo, useRef } from 'react';
import type { OpenArticle } from '../../../state/libraryState';
import { useLibrary } from '../../../state/WindowContext';
import { EmptyState } from '../../../ui/EmptyState';
import { useWords } from '../../../ui/WordsContext';
import { MissingList } from './MissingList';
import { makeReadiness } from './makeReadiness';
import styles from './Readiness.module.css';
import { ReadinessAnswer } from './ReadinessAnswer';
import { ReadinessRules } from './ReadinessRules';
import { useMissingSteps } from './useMissingSteps';
import { useStatements } from './useStatements';

/** Whether the open article is ready to be published, what it lacks, and the rules that it is asked by. */
export function ReadinessView({ open }: { open: OpenArticle }) {
  const { say } = useWords();
  const sources = useLibrary((library) => library.sources);
  const rules = useLibrary(({ library }) => library.preferences.readiness);
  const statements = useStatements(open, rules.lookedAt);
  const result = useMemo(
    () => statements && makeReadiness(open, sources, rules, statements),
    [open, sources, rules, statements],
  );
  const box = useRef<HTMLDivElement>(null);
  useMissingSteps(box);
  const isNothingThere = open.highlights.size === 0 && result?.ready;
  return (
    <div ref={box} className={styles.view}>
      <div className={styles.columns}>
        <div className={styles.main}>
          {isNothingThere ? (
            <EmptyState title={say('readiness.answer.nothing')}>
              {say('readiness.answer.nothing.hint')}
            </EmptyState>
          ) : (
            <>
              <h2 className={styles.title}>
                <span role="status">
                  {result ? <ReadinessAnswer {...result} /> : say('readiness.looking')}
                </span>
              </h2>
              {result && <MissingList article={open.article.id} missing={result.missing} />}
            </>
          )}
        </div>
        <ReadinessRules />
      </div>
    </div>
  );
}
