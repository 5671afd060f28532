import type { ReactNode } from 'react';
import { type CommandId, commandTable } from '../../shared/commands/commandTable';
import { useServices, useWindow } from '../state/WindowContext';
import { Button } from '../ui/Button';
import { formatKeys } from '../ui/formatKeys';
import { IconButton } from '../ui/IconButton';
import { describeCommand, titleFor } from './appCommand';
import { runCommand } from './runCommand';

/** Which of the command’s names a button has. */
type Wording = 'title' | 'label' | 'alt';

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
  name?: string | null;
  isActive?: boolean;
  children: ReactNode;
}

/** A button with an icon for a command: what it is called, its keys, and off while it can’t be run. */
export function CommandButton({ command, wording = 'title', name, isActive, children }: IconProps) {
  const text = describeCommand(command);
  return (
    <IconButton
      label={name ? titleFor(commandTable[command], name) : text[wording]}
      keys={text.keys}
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
  const text = describeCommand(command);
  return (
    <Button {...useCommand(command)} {...(tone && { tone })}>
      {icon}
      {text[wording]} {hasKeys && text.keys && <kbd aria-hidden>{formatKeys(text.keys)}</kbd>}
    </Button>
  );
}
