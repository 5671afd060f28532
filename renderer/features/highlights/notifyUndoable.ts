import type { Actions } from '../../state/actions';

/** Says what was done, and offers the way back. */
export function notifyUndoable(actions: Actions, text: string): void {
  actions.notify({
    tone: 'info',
    text,
    action: { title: 'Undo', run: () => actions.attempt(actions.undo) },
  });
}
