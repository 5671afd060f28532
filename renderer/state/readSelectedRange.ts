import type { TextRange } from '../../shared/model/anchor';
import { message } from '../../shared/words/message';
import { textVersion } from './libraryState';
import type { WindowServices } from './windowServices';

/** A passage, and the version of the text that it was selected in. */
export interface SelectedRange {
  range: TextRange;
  version: number;
}

/** The passage for a highlight: what is selected in the article. Where nothing is, says so and answers null. */
export async function readSelectedRange({
  store,
  actions,
  pending,
}: Pick<WindowServices, 'store' | 'actions' | 'pending'>): Promise<SelectedRange | null> {
  // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
  await pending.saveAll();
  const { editor, library } = store.getState();
  const range = editor?.readSelection();
  if (range && library?.open) return { range, version: textVersion(library.open) };
  actions.notify({ tone: 'info', text: message('window.selectPassage') });
  return null;
}
