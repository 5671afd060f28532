import { titleOfCommand } from '../../shared/commands/nameCommand';
import type { Message } from '../../shared/words/message';
import type { Actions } from './actions';
import type { Notice } from './notices';

/** A notice's action that undoes the latest change. */
export function undoAction(actions: Actions): NonNullable<Notice['action']> {
  return {
    title: titleOfCommand('history.undo'),
    run: () => actions.attempt(actions.undo),
  };
}

/** Says what was done, and offers to undo it until something else is done. */
export function notifyUndoable(actions: Actions, text: Message): void {
  actions.notify({ tone: 'info', topic: 'undo', text, action: undoAction(actions) });
}
