import { Settings, TriangleAlert } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { describeCommand } from '../commands/appCommand';
import { loadLater } from '../state/loadLater';
import { useActions, useLibrary } from '../state/WindowContext';
import { NavButton } from '../ui/NavButton';
import { Popover } from '../ui/Popover';
import styles from './SidebarFoot.module.css';

const SettingsForm = loadLater(async () => (await import('./SettingsForm')).SettingsForm);

/** The sidebar's foot: settings, and what is wrong with the library where something is. */
export function SidebarFoot() {
  const problems = useLibrary((library) => library.problems.length);
  const { openDialog } = useActions();
  return (
    <footer className={styles.foot}>
      {problems > 0 && (
        <NavButton
          icon={<TriangleAlert size={16} className={styles.warning} aria-hidden />}
          title={describeCommand('problems.show').label}
          count={problems}
          onPress={() => openDialog({ kind: 'problems' })}
        />
      )}
      <DialogTrigger>
        <NavButton icon={<Settings size={16} aria-hidden />} title="Settings" />
        <Popover label="Settings" placement="top start">
          <SettingsForm />
        </Popover>
      </DialogTrigger>
    </footer>
  );
}
