import type { ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands/commandTable';
import { titleOfCommand } from '../../../shared/commands/nameCommand';
import { shownKey } from '../../commands/appCommand';
import { useCommand } from '../../commands/CommandButton';
import { useSession } from '../../state/WindowContext';
import { useWords } from '../../ui/WordsContext';
import { ToolbarButton } from './ToolbarButton';

interface Props {
  command: CommandId;
  /** Runs what the button does, and returns to the text before. */
  onRun(action: () => void): void;
  children: ReactNode;
}

/** A command that the selection’s toolbar offers. */
export function CommandTool({ command, onRun, children }: Props) {
  const { say } = useWords();
  const { isDisabled, onPress } = useCommand(command);
  // While the text is edited, plain keys write.
  const isEditing = useSession((session) => session.isEditing);
  const keys = shownKey(command);
  const isTyped = keys?.length === 1;
  if (isDisabled) return null;
  return (
    <ToolbarButton
      name={say(titleOfCommand(command))}
      keys={isEditing && isTyped ? undefined : keys}
      onPress={() => onRun(onPress)}
    >
      {children}
    </ToolbarButton>
  );
}
