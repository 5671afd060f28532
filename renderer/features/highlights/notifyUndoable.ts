import type { Actions } from '../../state/actions';

/** Says what was done, and offers the way back until something else is done. */
export function notifyUndoable(actions: Actions, text: string): void {
  actions.notify({
    tone: 'info',
    topic: 'undo',
    text,
    action: { title: 'Undo', run: () => actions.attempt(actions.undo) },
  });
}
