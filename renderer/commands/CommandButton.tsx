import type { ReactNode } from 'react';
import type { CommandId } from '../../shared/commands/commandTable';
import { altOfCommand, labelOfCommand, titleOfCommand } from '../../shared/commands/nameCommand';
import type { MessageValue } from '../../shared/words/message';
import { useServices, useWindow } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { formatKeys } from '../ui/formatKeys';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/WordsContext';
import { shownKey } from './appCommand';
import { runCommand } from './runCommand';

/** Which of the command’s names a button shows. */
const wordings = { title: titleOfCommand, label: labelOfCommand, alt: altOfCommand };
type Wording = keyof typeof wordings;

interface Props {
  command: CommandId;
  wording?: Wording;
}

/** Whether the command can be run now, and how. */
export function useCommand(id: CommandId): { isDisabled: boolean; onPress(): void } {
  const services = useServices();
  const isEnabled = useWindow(() => services.commands.get(id)?.isEnabled?.(services) !== false);
  return { isDisabled: !isEnabled, onPress: () => void runCommand(id, services) };
}

interface IconProps extends Props {
  /** What the command is for, where its title can say so. */
  name?: MessageValue | null;
  isActive?: boolean;
  children: ReactNode;
}

/** A button with an icon for a command: what it is called, its keys, and off while it can’t be run. */
export function CommandButton({ command, wording = 'title', name, isActive, children }: IconProps) {
  const { say } = useWords();
  return (
    <IconButton
      label={say(name ? titleOfCommand(command, name) : wordings[wording](command))}
      keys={shownKey(command)}
      {...useCommand(command)}
      {...(isActive !== undefined && { isActive })}
    >
      {children}
    </IconButton>
  );
}

interface TextProps extends Props {
  tone?: 'plain' | 'primary' | 'quiet';
  /** Shows its keys beside its name. */
  hasKeys?: boolean;
  icon?: ReactNode;
}

/** A button with words for a command. */
export function CommandTextButton({ command, wording = 'label', tone, hasKeys, icon }: TextProps) {
  const words = useWords();
  const keys = shownKey(command);
  return (
    <Button {...useCommand(command)} {...(tone && { tone })}>
      {icon}
      {words.say(wordings[wording](command))}{' '}
      {hasKeys && keys && <kbd aria-hidden>{formatKeys(keys, words)}</kbd>}
    </Button>
  );
}
