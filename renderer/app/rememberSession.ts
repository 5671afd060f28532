import { z } from 'zod';
import { titleOfCommand } from '../../shared/commands/nameCommand';
import { textRangeSchema } from '../../shared/model/anchor';
import {
  articleIdSchema,
  captureIdSchema,
  collectionIdSchema,
  highlightIdSchema,
  linkIdSchema,
  sourceIdSchema,
} from '../../shared/model/ids';
import { searchKindSchema } from '../../shared/search/searchResult';
import { message } from '../../shared/words/message';
import type { ArticleEditorHandle } from '../state/articleEditorHandle';
import { recallStored } from '../state/recallStored';
import type { Place } from '../state/sessionState';
import type { WindowState, WindowStore } from '../state/store';
import type { WindowServices } from '../state/windowServices';
import { panelsSchema } from './shownLast';

const KEY = 'attest.session';

const placeSchema: z.ZodType<Place> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('welcome') }),
  z.object({
    kind: z.literal('article'),
    article: articleIdSchema,
    view: z.enum(['read', 'ledger', 'revisions']),
    at: z.int().nonnegative().optional(),
  }),
  z.object({ kind: z.literal('sources'), source: sourceIdSchema.nullable() }),
  z.object({
    kind: z.literal('evidence'),
    source: sourceIdSchema,
    link: linkIdSchema.nullable(),
    capture: captureIdSchema.nullable(),
  }),
  z.object({ kind: z.literal('ledger') }),
  z.object({ kind: z.literal('trash') }),
  z.object({
    kind: z.literal('search'),
    query: z.string(),
    only: searchKindSchema.nullable(),
  }),
]);

/** What a page shows again after a reload in its window. */
const rememberedSchema = z.object({
  place: placeSchema,
  collection: collectionIdSchema.nullable(),
  highlight: highlightIdSchema.nullable(),
  isReviewing: z.boolean(),
  reviewed: highlightIdSchema.nullable(),
  isEditing: z.boolean(),
  focusMode: panelsSchema.nullable(),
  /** The selected passage of the text. */
  selection: textRangeSchema.nullable(),
  /** The page was closed normally. False if its process died. */
  hasLeft: z.boolean(),
});
type Remembered = z.infer<typeof rememberedSchema>;

/** What the previous page in this window showed; null if this is the first. */
export function recallSession(): Remembered | null {
  return recallStored(KEY, rememberedSchema, sessionStorage);
}

/** From now on, saves what the page shows for the next page. */
export function rememberSession(store: WindowStore): void {
  let hasLeft = false;
  let isAsked = false;
  const write = () => {
    isAsked = false;
    const { session, editor } = store.getState();
    const { place, collection, highlight, isReviewing, reviewed, isEditing, focusMode } = session;
    const selection = editor?.readSelection() ?? null;
    const shown = { place, collection, highlight, isReviewing, reviewed, isEditing, focusMode };
    const remembered: Remembered = { ...shown, selection, hasLeft };
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  };
  const writeSoon = () => {
    if (!isAsked) requestIdleCallback(write);
    isAsked = true;
  };
  store.subscribe(({ session }, before) => {
    if (session !== before.session) writeSoon();
  });
  document.addEventListener('selectionchange', writeSoon);
  window.addEventListener('pagehide', () => {
    hasLeft = true;
    write();
  });
  write();
}

/** Restores what the previous page showed, as far as it still exists, and says so if that page died. */
export function resumeSession(
  { store, actions }: Pick<WindowServices, 'store' | 'actions'>,
  remembered: Remembered,
): void {
  const { selection, hasLeft } = remembered;
  store.setState((state) => resume(state, remembered));
  if (selection) {
    whenEditing(store, (editor) => {
      editor.selectRange(selection);
      editor.focus();
    });
  }
  if (hasLeft) return;
  actions.notify({
    tone: 'error',
    text: message('window.reloaded'),
    action: { title: titleOfCommand('log.show'), run: actions.showLog },
  });
}

function resume(
  { library, session }: WindowState,
  { selection: _, hasLeft: __, ...shown }: Remembered,
): Partial<WindowState> {
  const { place } = shown;
  if (place.kind === 'article' && place.article !== library?.open?.article.id) return {};
  const find = (id: Remembered['highlight']) =>
    id && library?.open?.highlights.has(id) ? id : null;
  const highlight = find(shown.highlight);
  const reviewed = find(shown.reviewed);
  const hidden = shown.focusMode && { isSidebarShown: false, isInspectorShown: false };
  return { session: { ...session, ...shown, ...hidden, highlight, reviewed } };
}

/** Once the text is shown and has done its own scrolling. */
function whenEditing(store: WindowStore, work: (editor: ArticleEditorHandle) => void): void {
  const tryNow = () => {
    const { editor } = store.getState();
    if (!editor) return;
    stop();
    requestAnimationFrame(() => requestAnimationFrame(() => work(editor)));
  };
  const stop = store.subscribe(tryNow);
  tryNow();
}
