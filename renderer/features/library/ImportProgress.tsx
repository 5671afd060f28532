import { useActions, useServices, useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useWords } from '../../ui/WordsContext';
import styles from './ImportProgress.module.css';
import { cancelImport } from './importArticles';

/** The import under way, its progress, and a way to cancel it. */
export function ImportProgress() {
  const services = useServices();
  const importing = useSession((session) => session.importing);
  const { attempt } = useActions();
  const { say } = useWords();
  if (!importing) return null;
  const { name, number, count, step, fraction } = importing;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <p className={styles.text}>
          {count > 1 && `${say('articles.import.position', { number, count })} · `}
          {say(`articles.import.step.${step}`, { name })}
        </p>
        <ProgressBar label={say('articles.import.progress', { name })} fraction={fraction} />
      </div>
      <Button tone="quiet" onPress={() => attempt(() => cancelImport(services))}>
        {say('articles.cancel')}
      </Button>
    </div>
  );
}
