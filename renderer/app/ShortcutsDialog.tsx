import { useServices } from '../state/WindowContext';
import { Dialog } from '../ui/Dialog';
import { formatKeys } from '../ui/formatKeys';
import { appCommands } from './appCommands';
import styles from './ShortcutsDialog.module.css';

/** All commands that have keys. */
export function ShortcutsDialog() {
  const services = useServices();
  const { openDialog } = services.actions;
  const withKeys = appCommands.filter(({ keys }) => keys);
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => openDialog(null)}>
      <dl className={styles.list}>
        {withKeys.map(({ id, title, titleNow, keys = '', alsoKeys = [] }) => (
          <div key={id} className={styles.item}>
            <dt>{titleNow?.(services) ?? title}</dt>
            <dd className={styles.keys}>
              {[keys, ...alsoKeys].map((combination) => (
                <kbd key={combination}>{formatKeys(combination)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
