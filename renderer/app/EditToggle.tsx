import { Pencil } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useServices, useSession, useWindow } from '../state/WindowContext';
import { requireCommand } from './appCommands';
import styles from './EditToggle.module.css';
import { runCommand } from './runCommand';

const command = requireCommand('text.edit');

/** Lets the text be corrected, and shows plainly while it can be. */
export function EditToggle() {
  const services = useServices();
  const isEditing = useSession((session) => session.isEditing);
  const isEnabled = useWindow(() => command.isEnabled?.(services) ?? true);
  return (
    <ToggleButton
      aria-label={command.title}
      className={styles.toggle ?? ''}
      isSelected={isEditing}
      isDisabled={!isEnabled}
      onChange={() => runCommand(command, services)}
    >
      <Pencil size={16} aria-hidden />
      <span className={styles.word}>{isEditing ? 'Editing' : 'Edit text'}</span>
    </ToggleButton>
  );
}
