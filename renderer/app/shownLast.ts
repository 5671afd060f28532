import { z } from 'zod';
import { readPageQuery } from '../../shared/ipc/pageQuery';
import { ledgerGroupings } from '../../shared/ledger/groupLedger';
import {
  initialArrangement,
  type LedgerArrangement,
  ledgerArrangementSchema,
} from '../../shared/ledger/ledgerArrangement';
import type { ArticleId } from '../../shared/model/ids';
import { searchKindSchema } from '../../shared/search/searchResult';
import { recallStored } from '../state/recallStored';
import type { Place } from '../state/sessionState';
import type { WindowStore } from '../state/store';
import { noteInAddress } from './noteInAddress';

const KEY = 'attest.window';

/** Which panels the window showed last. It is no part of the library. */
export const panelsSchema = z.object({
  isSidebarShown: z.boolean(),
  isInspectorShown: z.boolean(),
});

const arrangementSchema = ledgerArrangementSchema.catch(initialArrangement);

const shownSchema = panelsSchema.extend({
  isContentsShown: z.boolean().catch(false),
  isFacsimileShown: z.boolean().catch(false),
  ledgerGrouping: z.enum(ledgerGroupings).catch('article'),
  foldedResults: z.array(searchKindSchema).readonly().catch([]),
  ledgerArrangements: z
    .object({ article: arrangementSchema, library: arrangementSchema })
    .catch({ article: initialArrangement, library: initialArrangement }),
  /** How the article was viewed; `all` where the ledger of the library was in view instead. */
  view: z.enum(['read', 'ledger', 'revisions', 'all']).catch('read'),
});
type Shown = z.infer<typeof shownSchema>;

const recall = (): Shown =>
  recallStored(KEY, shownSchema) ??
  shownSchema.parse({ isSidebarShown: true, isInspectorShown: true });

/** Which panels were shown, how ledgers were grouped, filtered and sorted, and which search results were folded. */
export function recallPanels(): Omit<Shown, 'view'> {
  const { view: _, ...panels } = recall();
  return panels;
}

/** Where the window was, given the article that it showed last. */
export function recallPlace(article: ArticleId): Place {
  const { view } = recall();
  return view === 'all' ? { kind: 'ledger' } : { kind: 'article', article, view };
}

/** The article that was shown last. */
export function recallArticle(): ArticleId | null {
  return readPageQuery(location.href).article;
}

/** Remembers from now on what the window shows. */
export function rememberShown(store: WindowStore): void {
  let kept = '';
  // Until a place is shown, it is where the window was.
  let { view } = recall();
  store.subscribe(({ session }) => {
    const { place, isContentsShown, isFacsimileShown, ledgerGrouping, foldedResults } = session;
    const { article, library } = session.ledgerArrangements;
    if (place.kind !== 'welcome') view = viewOf(place);
    // Focus mode puts the panels away for a while only.
    const { isSidebarShown, isInspectorShown } = session.focusMode ?? session;
    const shown: Shown = {
      ...{ isSidebarShown, isInspectorShown, isContentsShown, isFacsimileShown },
      ...{ ledgerGrouping, foldedResults },
      ledgerArrangements: { article: withoutWords(article), library: withoutWords(library) },
      view,
    };
    const written = JSON.stringify(shown);
    if (written !== kept) localStorage.setItem(KEY, written);
    kept = written;
    if (place.kind !== 'article' || place.article === recallArticle()) return;
    noteInAddress({ article: place.article });
  });
}

function viewOf(place: Place): Shown['view'] {
  if (place.kind === 'ledger') return 'all';
  return place.kind === 'article' ? place.view : 'read';
}

/** What was looked for is of the moment; the next start would hide claims because of it. */
function withoutWords(arrangement: LedgerArrangement): LedgerArrangement {
  return { ...arrangement, text: '' };
}
