import { useId } from 'react';
import { commandGroups } from '../../shared/commands/commandTable';
import { titleNow } from '../commands/appCommand';
import { useActions, useServices } from '../state/WindowContext';
import type { AppCommand } from '../state/windowServices';
import { Dialog } from '../ui/Dialog';
import { formatKeys } from '../ui/formatKeys';
import { useWords } from '../ui/WordsContext';
import styles from './ShortcutsDialog.module.css';

/** All commands that have keys. */
export function ShortcutsDialog() {
  const { say } = useWords();
  const { openDialog } = useActions();
  const all = useServices().commands;
  const groups = commandGroups
    .map(({ group, commands }) => ({
      title: say(`commandGroup.${group}`),
      commands: commands.flatMap((id) => (all.get(id)?.keys.length ? (all.get(id) ?? []) : [])),
    }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <Dialog
      title={say('command.shortcuts.show.title')}
      size="wide"
      onClose={() => openDialog(null)}
    >
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.title} {...group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ title, commands }: { title: string; commands: readonly AppCommand[] }) {
  const words = useWords();
  const services = useServices();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <dl className={styles.list}>
        {commands.map((command) => (
          <div key={command.id} className={styles.item}>
            <dt>{words.say(titleNow(command, services))}</dt>
            <dd className={styles.keys}>
              {command.keys.map((combination) => (
                <kbd key={combination}>{formatKeys(combination, words)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
