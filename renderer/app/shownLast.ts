import { z } from 'zod';
import { readPageQuery } from '../../shared/ipc/pageQuery';
import { ledgerGroupings } from '../../shared/ledger/groupLedger';
import type { ArticleId } from '../../shared/model/ids';
import type { WindowStore } from '../state/store';
import { noteInAddress } from './noteInAddress';
import { recallStored } from './recallStored';

const KEY = 'attest.window';

/** Which panels the window showed last. It is no part of the library. */
export const panelsSchema = z.object({
  isSidebarShown: z.boolean(),
  isInspectorShown: z.boolean(),
});

const shownSchema = panelsSchema.extend({
  isContentsShown: z.boolean().catch(false),
  ledgerGrouping: z.enum(ledgerGroupings).catch('article'),
});

const first: z.infer<typeof shownSchema> = {
  isSidebarShown: true,
  isInspectorShown: true,
  isContentsShown: false,
  ledgerGrouping: 'article',
};

/** Which panels were shown, and what the ledger was grouped by. */
export function recallPanels(): z.infer<typeof shownSchema> {
  return recallStored(KEY, shownSchema) ?? first;
}

/** The article that was shown last. */
export function recallArticle(): ArticleId | null {
  return readPageQuery(location.href).article;
}

/** Remembers from now on what the window shows. */
export function rememberShown(store: WindowStore): void {
  let kept = '';
  store.subscribe(({ session }) => {
    const { place, isContentsShown, ledgerGrouping } = session;
    // Focus mode puts the panels away for a while only.
    const { isSidebarShown, isInspectorShown } = session.focusMode ?? session;
    const shown = { isSidebarShown, isInspectorShown, isContentsShown, ledgerGrouping };
    const written = JSON.stringify(shown);
    if (written !== kept) localStorage.setItem(KEY, written);
    kept = written;
    if (place.kind !== 'article' || place.article === recallArticle()) return;
    noteInAddress({ article: place.article });
  });
}
