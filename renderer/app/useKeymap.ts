import { useEffect } from 'react';
import { isCommandId } from '../../shared/commands/commandTable';
import { isAtWork } from '../commands/inTurn';
import { runCommand } from '../commands/runCommand';
import { useServices } from '../state/WindowContext';
import { isMac } from '../ui/isMac';
import { isPlainInput, isTextField } from '../ui/isTextField';
import { appCommands } from './appCommands';
import { findCommand, makeKeymap } from './keymap';

const keymap = makeKeymap(appCommands.values());

/** Runs commands by their keys and by the choices in the application menu. Once, at the window's root. */
export function useKeymap(): void {
  const services = useServices();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTyping = isTextField(event.target);
      const command = findCommand(keymap, event, { isMac, isTyping });
      if (!command || (command.isNativeInInputs && isPlainInput(event.target))) return;
      // A key held down that repeats faster than its work is done would carry on after it is released.
      const isTooMuch = event.repeat && isAtWork(services);
      if (isTooMuch || runCommand(command.id, services)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const stopListening = services.client.on('menuCommand', ({ command: id }) => {
      if (isCommandId(id)) runCommand(id, services);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopListening();
    };
  }, [services]);
}
