import { commandTable } from '../../shared/commands/commandTable';
import type { Actions } from './actions';
import type { Notice } from './notices';

/** The way back from what was done last, on a notice. */
export function undoAction(actions: Actions): NonNullable<Notice['action']> {
  return {
    title: commandTable['history.undo'].title,
    run: () => actions.attempt(actions.undo),
  };
}

/** Says what was done, and offers the way back until something else is done. */
export function notifyUndoable(actions: Actions, text: string): void {
  actions.notify({ tone: 'info', topic: 'undo', text, action: undoAction(actions) });
}
