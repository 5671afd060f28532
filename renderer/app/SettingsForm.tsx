import { Minus, Plus } from 'lucide-react';
import { useActions, useLibrary } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { SegmentedControl } from '../ui/SegmentedControl';
import { CommandButton } from './CommandButton';
import styles from './SettingsForm.module.css';

const themes = [
  { value: 'system', title: 'System' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;

/** Theme, size of the reading text, labels, updates, and where the library is. */
export function SettingsForm() {
  const { theme, textSizePx } = useLibrary(({ library }) => library.preferences);
  const folder = useLibrary((library) => library.folder);
  const { call, attempt, openDialog } = useActions();
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span>Theme</span>
        <SegmentedControl
          label="Theme"
          value={theme}
          options={themes}
          onChange={(chosen) =>
            attempt(() => call('library.editPreferences', { set: { theme: chosen } }))
          }
        />
      </div>
      <div className={styles.row}>
        <span>Text size</span>
        <span className={styles.size}>
          <CommandButton command="text.smaller">
            <Minus size={16} />
          </CommandButton>
          <output className={styles.number}>{textSizePx}</output>
          <CommandButton command="text.larger">
            <Plus size={16} />
          </CommandButton>
        </span>
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => openDialog({ kind: 'labels' })}>Labels…</Button>
        <Button onPress={() => openDialog({ kind: 'shortcuts' })}>Keyboard shortcuts…</Button>
        <Button onPress={() => openDialog({ kind: 'appUpdates' })}>Updates…</Button>
      </div>
      <p className={styles.folder}>
        Library in <code>{folder}</code>
      </p>
    </div>
  );
}
