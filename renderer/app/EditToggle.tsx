import { Pencil } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { describeCommand } from '../commands/appCommand';
import { useCommand } from '../commands/CommandButton';
import { useSession } from '../state/WindowContext';
import styles from './EditToggle.module.css';

/** Lets the text be corrected, and shows plainly while it can be. */
export function EditToggle() {
  const isEditing = useSession((session) => session.isEditing);
  const { isDisabled, onPress } = useCommand('text.edit');
  const { title, alt } = describeCommand('text.edit');
  return (
    <ToggleButton
      aria-label={title}
      className={styles.toggle}
      isSelected={isEditing}
      isDisabled={isDisabled}
      onChange={onPress}
    >
      <Pencil size={16} aria-hidden />
      <span className={styles.word}>{isEditing ? alt : title}</span>
    </ToggleButton>
  );
}
