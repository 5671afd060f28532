import { Minus, Plus } from 'lucide-react';
import { describeCommand } from '../commands/appCommand';
import { CommandButton, CommandTextButton } from '../commands/CommandButton';
import { useLibrary, useServices } from '../state/WindowContext';
import { SegmentedControl } from '../ui/SegmentedControl';
import { editPreferences } from './editPreferences';
import styles from './SettingsForm.module.css';

const themes = (['system', 'light', 'dark'] as const).map((value) => ({
  value,
  title: describeCommand(`theme.${value}`).label,
}));

/** Theme, size of the reading text, labels, updates, and where the library is. */
export function SettingsForm() {
  const { theme, textSizePx } = useLibrary(({ library }) => library.preferences);
  const folder = useLibrary((library) => library.folder);
  const isReadOnly = useLibrary((library) => library.isReadOnly);
  const services = useServices();
  const { attempt } = services.actions;
  return (
    <div className={styles.form}>
      <div className={styles.row}>
        <span>Theme</span>
        <SegmentedControl
          label="Theme"
          value={theme}
          options={themes}
          onChange={(chosen) => attempt(() => editPreferences(services, { theme: chosen }))}
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
      {isReadOnly && (
        <p className={styles.hint}>
          This library is open for reading only, so theme and text size are kept only until you
          close it.
        </p>
      )}
      <div className={styles.buttons}>
        <CommandTextButton command="labels.edit" />
        <CommandTextButton command="shortcuts.show" />
        <CommandTextButton command="appUpdates.show" />
      </div>
      <p className={styles.hint}>
        Library in <code>{folder}</code>
      </p>
    </div>
  );
}
