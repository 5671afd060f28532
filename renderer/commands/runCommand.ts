import type { CommandId } from '../../shared/commands/commandTable';
import type { WindowServices } from '../state/windowServices';
import { inTurn, isAtWork } from './inTurn';

/**
 * Runs a command once those before it are done: someone who presses 1 and L means to link the highlight that 1 makes.
 * Answers false where it can't be run: a dialog or a menu is in front, or it says so itself. One that has to wait is checked when
 * its turn comes, and dropped if it can't be run then.
 */
export function runCommand(id: CommandId, services: WindowServices): boolean {
  if (!isAtWork(services) && !canRun(id, services)) return false;
  inTurn(services, () => {
    if (canRun(id, services)) return services.commands.get(id)?.run(services);
  });
  return true;
}

function canRun(id: CommandId, services: WindowServices): boolean {
  const { library, session } = services.store.getState();
  const command = services.commands.get(id);
  const isFree = !session.dialog && !session.menu;
  return library !== null && isFree && command?.isEnabled?.(services) !== false;
}
