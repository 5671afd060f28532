import type { TextRange } from '../../shared/model/anchor';
import { message } from '../../shared/words/message';
import { textVersion } from './libraryState';
import type { WindowServices } from './windowServices';

/** A passage, and the version of the text it was selected in. */
export interface SelectedRange {
  range: TextRange;
  version: number;
}

/** The article's selected passage, for a highlight. If nothing is selected, says so and returns null. */
export async function readSelectedRange({
  store,
  actions,
  pending,
}: Pick<WindowServices, 'store' | 'actions' | 'pending'>): Promise<SelectedRange | null> {
  // Offsets are in the saved text, so anything just typed has to be saved before they are read.
  await pending.saveAll();
  const { editor, library } = store.getState();
  const range = editor?.readSelection();
  if (range && library?.open) return { range, version: textVersion(library.open) };
  actions.notify({ tone: 'info', text: message('window.selectPassage') });
  return null;
}
