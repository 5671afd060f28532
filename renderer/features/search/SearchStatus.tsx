import type { EventPayload } from '../../../shared/ipc/events';
import { explainFailure } from '../../../shared/model/AttestError';
import { useActions } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useWords } from '../../ui/WordsContext';
import type { Found } from './createSearch';
import styles from './SearchStatus.module.css';

interface Props {
  found: Found | null;
  error: unknown;
  progress: EventPayload<'searchProgress'> | null;
}

/** How much was found, what in the query was not understood, and how far the index is where it is still being built. */
export function SearchStatus({ found, error, progress }: Props) {
  const { say } = useWords();
  const { attempt, call } = useActions();
  const { groups = [], problems = [], isComplete = true } = found?.result ?? {};
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const hasMore = groups.some((group) => group.hasMore);
  return (
    <>
      <span role="status" className={styles.count}>
        {found && say(hasMore ? 'search.countMore' : 'search.count', { count })}
      </span>
      {!isComplete && (
        <div className={styles.building}>
          <span>{progress ? say('search.building', progress) : say('search.buildingSoon')}</span>
          <ProgressBar
            label={say('search.index')}
            fraction={progress && progress.total > 0 ? progress.done / progress.total : null}
          />
        </div>
      )}
      {problems.map((problem) => (
        <p key={say(problem)} className={styles.problem}>
          {say(problem)}
        </p>
      ))}
      {error !== null && (
        <p role="alert" className={styles.problem}>
          {say(explainFailure(error))}{' '}
          <Button onPress={() => attempt(() => call('search.rebuild', {}))}>
            {say('search.rebuild')}
          </Button>
        </p>
      )}
    </>
  );
}
