import { message } from '../../../shared/words/message';
import { notifyUndoable } from '../../state/notifyUndoable';
import type { WindowServices } from '../../state/windowServices';
import type { Finder } from './createFinder';

/** Replaces all matches, and says how many. Saved by itself, so that undo takes back just this. */
export async function replaceAll(
  finder: Pick<Finder, 'replaceAll'>,
  { actions, pending }: Pick<WindowServices, 'actions' | 'pending'>,
): Promise<void> {
  await pending.saveAll();
  const count = finder.replaceAll();
  const text = message('find.replaced', { count });
  if (count === 0) {
    actions.notify({ tone: 'info', text });
    return;
  }
  await pending.saveAll();
  notifyUndoable(actions, text);
}
