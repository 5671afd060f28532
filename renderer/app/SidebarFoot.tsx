import { Settings, TriangleAlert } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { useActions, useLibrary } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { SettingsForm } from './SettingsForm';
import styles from './SidebarFoot.module.css';

/** The sidebar's foot: settings, and what is wrong with the library where something is. */
export function SidebarFoot() {
  const problems = useLibrary((library) => library.problems.length);
  const { openDialog } = useActions();
  return (
    <footer className={styles.foot}>
      <DialogTrigger>
        <Button tone="quiet">
          <Settings size={16} aria-hidden />
          Settings
        </Button>
        <Popover label="Settings" placement="top start">
          <SettingsForm />
        </Popover>
      </DialogTrigger>
      {problems > 0 && (
        <Button tone="quiet" onPress={() => openDialog({ kind: 'problems' })}>
          <TriangleAlert size={16} aria-hidden className={styles.warn} />
          {problems} {problems === 1 ? 'problem' : 'problems'}
        </Button>
      )}
    </footer>
  );
}
