import type { TextRange } from '../../shared/model/anchor';
import type { WindowServices } from './WindowContext';

/** The passage that a highlight is to have: what is selected in the article. Where nothing is, says so and answers null. */
export async function readSelectedRange({
  store,
  actions,
  pending,
}: Pick<WindowServices, 'store' | 'actions' | 'pending'>): Promise<TextRange | null> {
  // Offsets count in the text as saved, so what was just typed has to be saved before they are read.
  await pending.saveAll();
  const range = store.getState().editor?.readSelection() ?? null;
  if (!range) {
    actions.notify({
      tone: 'info',
      text: 'Select the passage that the highlight is to have, then do this again.',
    });
  }
  return range;
}
