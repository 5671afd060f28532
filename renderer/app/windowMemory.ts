import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import type { WindowStore } from '../state/store';
import { recallStored } from './recallStored';

const KEY = 'attest.window';

/** What this window remembers of itself between starts. It is no part of the library. */
const memorySchema = z.object({
  isSidebarShown: z.boolean(),
  isInspectorShown: z.boolean(),
  article: articleIdSchema.nullable(),
});
type Memory = z.infer<typeof memorySchema>;

/** Which panels were shown. */
export function recallPanels(): Pick<Memory, 'isSidebarShown' | 'isInspectorShown'> {
  const memory = recallStored(KEY, memorySchema);
  return {
    isSidebarShown: memory?.isSidebarShown ?? true,
    isInspectorShown: memory?.isInspectorShown ?? true,
  };
}

/** The article that was shown last. */
export function recallArticle(): ArticleId | null {
  return recallStored(KEY, memorySchema)?.article ?? null;
}

/** Keeps the memory up to date with what the window shows. */
export function keepWindowMemory(store: WindowStore): void {
  let kept = '';
  store.subscribe(({ session: { isSidebarShown, isInspectorShown, place } }) => {
    const article = place.kind === 'article' ? place.article : recallArticle();
    const memory = JSON.stringify({ isSidebarShown, isInspectorShown, article });
    if (memory !== kept) localStorage.setItem(KEY, memory);
    kept = memory;
  });
}
