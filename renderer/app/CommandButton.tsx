import type { ReactNode } from 'react';
import { useServices, useWindow } from '../state/WindowContext';
import { IconButton } from '../ui/IconButton';
import { requireCommand } from './appCommands';
import { runCommand } from './runCommand';

interface Props {
  /** Id of the command that it runs. */
  command: string;
  /** What to call it where the command's title does not say enough. */
  label?: string;
  isActive?: boolean;
  children: ReactNode;
}

/** A button with an icon for an app command: its title, its keys, and off while it can't be run. */
export function CommandButton({ command: id, label, isActive, children }: Props) {
  const services = useServices();
  const command = requireCommand(id);
  const isEnabled = useWindow(() => command.isEnabled?.(services) ?? true);
  return (
    <IconButton
      label={label ?? command.title}
      keys={command.keys}
      isDisabled={!isEnabled}
      onPress={() => runCommand(command, services)}
      {...(isActive !== undefined && { isActive })}
    >
      {children}
    </IconButton>
  );
}
