import { useEffect } from 'react';
import type { AppCommand } from '../state/appCommand';
import { useServices, type WindowServices } from '../state/WindowContext';
import { isMac } from '../ui/isMac';
import { isPlainInput, isTextField } from '../ui/isTextField';
import { appCommands } from './appCommands';
import { findCommand, makeKeymap } from './keymap';

const keymap = makeKeymap(appCommands);

/** Runs commands by their keys and by the choices in the application menu. Once, at the window's root. */
export function useKeymap(): void {
  const services = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTyping = isTextField(event.target);
      const command = findCommand(keymap, event, { isMac, isTyping });
      if (!command || (command.isNativeInInputs && isPlainInput(event.target))) return;
      if (runCommand(command, services)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const stopListening = services.client.on('menuCommand', ({ command: id }) => {
      const command = appCommands.find((candidate) => candidate.id === id);
      if (command) runCommand(command, services);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopListening();
    };
  }, [services]);
}

/** Runs a command where it can be run now: no dialog is in front of it, and it says so itself. */
export function runCommand(command: AppCommand, services: WindowServices): boolean {
  const { library, session } = services.store.getState();
  if (!library || session.dialog || command.isEnabled?.(services) === false) return false;
  services.actions.attempt(async () => command.run(services));
  return true;
}
