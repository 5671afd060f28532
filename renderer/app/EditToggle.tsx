import { Pencil } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { altOfCommand, titleOfCommand } from '../../shared/commands/nameCommand';
import { useCommand } from '../commands/CommandButton';
import { useSession } from '../state/WindowContext';
import { useWords } from '../ui/WordsContext';
import styles from './EditToggle.module.css';

/** Lets the text be corrected, and shows plainly while it can be. */
export function EditToggle() {
  const isEditing = useSession((session) => session.isEditing);
  const { isDisabled, onPress } = useCommand('text.edit');
  const { say } = useWords();
  const title = say(titleOfCommand('text.edit'));
  return (
    <ToggleButton
      aria-label={title}
      className={styles.toggle}
      isSelected={isEditing}
      isDisabled={isDisabled}
      onChange={onPress}
    >
      <Pencil size={16} aria-hidden />
      <span className={styles.word}>{isEditing ? say(altOfCommand('text.edit')) : title}</span>
    </ToggleButton>
  );
}
