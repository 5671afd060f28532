import { Settings, TriangleAlert } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { labelOfCommand } from '../../shared/commands/nameCommand';
import { loadLater } from '../state/loadLater';
import { useActions, useLibrary } from '../state/WindowContext';
import { NavButton } from '../ui/NavButton';
import { Popover } from '../ui/Popover';
import { useWords } from '../ui/WordsContext';
import styles from './SidebarFoot.module.css';

const SettingsForm = loadLater(async () => (await import('./SettingsForm')).SettingsForm);

/** The sidebar's foot: settings, and what is wrong with the library where something is. */
export function SidebarFoot() {
  const problems = useLibrary((library) => library.problems.length);
  const { say } = useWords();
  const { openDialog } = useActions();
  return (
    <footer className={styles.foot}>
      {problems > 0 && (
        <NavButton
          icon={<TriangleAlert size={16} className={styles.warning} aria-hidden />}
          title={say(labelOfCommand('problems.show'))}
          count={problems}
          onPress={() => openDialog({ kind: 'problems' })}
        />
      )}
      <DialogTrigger>
        <NavButton icon={<Settings size={16} aria-hidden />} title={say('window.settings')} />
        <Popover label={say('window.settings')} placement="top start">
          <SettingsForm />
        </Popover>
      </DialogTrigger>
    </footer>
  );
}
