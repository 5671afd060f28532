import { useId } from 'react';
import type { AppCommand } from '../state/appCommand';
import { useActions, useServices } from '../state/WindowContext';
import { Dialog } from '../ui/Dialog';
import { formatKeys } from '../ui/formatKeys';
import { commandGroups } from './appCommands';
import styles from './ShortcutsDialog.module.css';

/** All commands that have keys. */
export function ShortcutsDialog() {
  const { openDialog } = useActions();
  const groups = commandGroups
    .map(({ title, commands }) => ({ title, commands: commands.filter(({ keys }) => keys) }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <Dialog title="Keyboard shortcuts" size="wide" onClose={() => openDialog(null)}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ title, commands }: { title: string; commands: readonly AppCommand[] }) {
  const services = useServices();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <dl className={styles.list}>
        {commands.map(({ id, title: name, titleNow, keys = '', alsoKeys = [] }) => (
          <div key={id} className={styles.item}>
            <dt>{titleNow?.(services) ?? name}</dt>
            <dd className={styles.keys}>
              {[keys, ...alsoKeys].map((combination) => (
                <kbd key={combination}>{formatKeys(combination)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
