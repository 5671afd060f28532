import { z } from 'zod';
import { type ArticleId, articleIdSchema } from '../../shared/model/ids';
import type { WindowStore } from '../state/store';
import { recallStored } from './recallStored';

const KEY = 'attest.window';

/** What the window showed last, for the next start. It is no part of the library. */
const shownSchema = z.object({
  isSidebarShown: z.boolean(),
  isInspectorShown: z.boolean(),
  article: articleIdSchema.nullable(),
});
type Shown = z.infer<typeof shownSchema>;

/** Which panels were shown. */
export function recallPanels(): Pick<Shown, 'isSidebarShown' | 'isInspectorShown'> {
  const shown = recallStored(KEY, shownSchema);
  return {
    isSidebarShown: shown?.isSidebarShown ?? true,
    isInspectorShown: shown?.isInspectorShown ?? true,
  };
}

/** The article that was shown last. */
export function recallArticle(): ArticleId | null {
  return recallStored(KEY, shownSchema)?.article ?? null;
}

/** Remembers from now on what the window shows. */
export function rememberShown(store: WindowStore): void {
  let kept = '';
  store.subscribe(({ session: { isSidebarShown, isInspectorShown, place } }) => {
    const article = place.kind === 'article' ? place.article : recallArticle();
    const shown = JSON.stringify({ isSidebarShown, isInspectorShown, article });
    if (shown !== kept) localStorage.setItem(KEY, shown);
    kept = shown;
  });
}
