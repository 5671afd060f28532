import { useActions, useServices, useSession } from '../../state/WindowContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './ImportProgress.module.css';
import { cancelImport } from './importArticles';

const steps = {
  reading: 'Reading',
  extracting: 'Finding the text of',
  matching: 'Finding the highlights in',
  saving: 'Saving',
} as const;

/** The import under way, how far it has come, and a way to end it. */
export function ImportProgress() {
  const services = useServices();
  const importing = useSession((session) => session.importing);
  const { attempt } = useActions();
  if (!importing) return null;
  const { name, number, count, step, fraction } = importing;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <p className={styles.text}>
          {count > 1 && `${number} of ${count} · `}
          {steps[step]} “{name}”
        </p>
        <ProgressBar label={`Importing ${name}`} fraction={fraction} />
      </div>
      <Button tone="quiet" onPress={() => attempt(() => cancelImport(services))}>
        Cancel
      </Button>
    </div>
  );
}
