import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { nanoid } from 'nanoid';
import type { LeftOut } from '../../shared/document/mergeDocuments';
import { hasCode } from '../../shared/model/AttestError';
import type { DocumentJson } from '../../shared/model/document';
import { message } from '../../shared/words/message';
import type { OpenArticle } from '../state/libraryState';
import type { WindowServices } from '../state/windowServices';
import { type ArticleUi, createArticleUi } from './articleUi';
import { collapseSelectionOn } from './collapseSelectionOn';
import { createArticleEditor } from './createArticleEditor';
import { createFinder, type Finder } from './find/createFinder';
import { createFindUi } from './find/findUi';
import { createAutosave } from './text/autosave';
import { createFollower } from './text/createFollower';
import { createTextSync, type TextHost, type TextSync } from './text/createTextSync';
import { listUnsavedEdits, makeKeptTexts } from './text/makeKeptTexts';

/** An article’s editor. It outlives its view, so that what was typed isn’t lost when another view is shown. */
export interface ArticleSession {
  readonly editor: Editor;
  readonly ui: ArticleUi;
  readonly sync: TextSync;
  readonly finder: Finder;
  /** Shows the text in `element`, as it now is. */
  mount(element: HTMLElement): void;
  unmount(): void;
}

const AUTOSAVE_PACE = { quietMs: 300, longestMs: 1500, retryMs: 5000 };

const sessions = new WeakMap<DocumentJson, ArticleSession>();

/** The open article’s session: one each time it is opened, however often it is shown. It ends when the article is closed. */
export function openArticleSession(services: WindowServices, open: OpenArticle): ArticleSession {
  const known = sessions.get(open.document);
  if (known) return known;
  const session = startSession(services, open);
  sessions.set(open.document, session);
  return session;
}

function startSession(services: WindowServices, opened: OpenArticle): ArticleSession {
  const { store, actions, client, pending } = services;
  const { document } = opened;
  const ui = createArticleUi();
  const find = createFindUi();
  const author = nanoid();
  const editor = createArticleEditor({ services, document, author, ui, find });
  const finder = createFinder({ editor, ui: find, tell: actions.announce });
  const host: TextHost = {
    get state() {
      return editor.state;
    },
    dispatch: (transaction) => editor.view.dispatch(transaction),
  };
  let { article } = opened;
  const keep = (edits: readonly LeftOut[], mine: Node, text: Node) => {
    for (const edit of makeKeptTexts(article, edits, mine, text)) actions.keep(edit);
    actions.notify({ tone: 'info', text: message('editor.correctionsKept') });
  };
  const sync = createTextSync({
    host,
    owner: article.id,
    author,
    version: opened.version,
    send: (edit) => client.call('text.edit', edit),
    onLeftOut: (edits, mine, text) => keep(edits, mine, text),
  });
  const autosave = createAutosave(AUTOSAVE_PACE, sync.save, {
    failed: (error) => {
      if (!hasCode(error, 'not-found')) actions.attempt(() => Promise.reject(error));
    },
    recovered: () => actions.notify({ tone: 'info', text: message('editor.correctionsSaved') }),
  });
  editor.on('transaction', ({ transaction }) => {
    const hasUnsaved = sync.hasUnsaved();
    pending.report(sync, hasUnsaved);
    if (transaction.docChanged && hasUnsaved) autosave.touch();
  });

  const follower = createFollower(host, sync);
  let hasBeenShown = false;
  const stops = [
    pending.register(autosave.saveNow),
    store.subscribe(({ library, session, words }, before) => {
      const open = library?.open;
      if (open?.document !== document) return end();
      article = open.article;
      // The plugins, and with them the record of what is unsaved, come with the first view.
      if (!hasBeenShown) return;
      if (open !== before.library?.open) follower.follow(open);
      const { highlight } = session;
      if (highlight && highlight !== before.session.highlight) {
        collapseSelectionOn(editor, highlight);
      }
      const isSwitched = session.isEditing !== before.session.isEditing;
      // The attributes of the text say whether it is locked, and its name in the window’s language.
      if (isSwitched || words !== before.words) editor.view.updateState(editor.state);
      if (!isSwitched) return;
      if (sync.hasUnsaved()) actions.attempt(autosave.saveNow);
    }),
  ];
  const end = () => {
    for (const stop of stops) stop();
    sync.stop();
    finder.stop();
    autosave.cancel();
    if (hasBeenShown && sync.hasUnsaved()) actions.attempt(saveOrKeep);
  };
  /** The article has left the window: what can no longer be saved is kept beside it. */
  const saveOrKeep = async () => {
    try {
      await autosave.saveNow();
    } catch (error) {
      keep(listUnsavedEdits(sync.saved, editor.state.doc), editor.state.doc, sync.saved);
      // The window has already said that it is gone.
      if (!hasCode(error, 'not-found')) throw error;
    } finally {
      autosave.cancel();
      pending.report(sync, false);
    }
  };

  return {
    editor,
    ui,
    sync,
    finder,
    mount(element) {
      editor.mount(element);
      hasBeenShown = true;
      const open = store.getState().library?.open;
      if (open?.document === document) follower.followAnew(open);
    },
    unmount: () => editor.unmount(),
  };
}
