import { titleOfCommand } from '../../shared/commands/nameCommand';
import type { ArticlePlace } from '../../shared/ipc/articlePlace';
import type { CallArgs, CallName, CallResult } from '../../shared/ipc/contract';
import { titleOfAction } from '../../shared/library/action';
import { commands } from '../../shared/library/commands';
import { AttestError, explainFailure } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { type Message, message } from '../../shared/words/message';
import type { ArticleEditorHandle } from './articleEditorHandle';
import type { ClaimListHandle } from './claimList';
import type { Client } from './client';
import { createAnnouncer } from './createAnnouncer';
import { createPlaceKeeper } from './createPlaceKeeper';
import { followLibrary } from './followLibrary';
import { goToChange } from './goToChange';
import { emptyFilter } from './highlightFilter';
import { type KeptEdit, withKept } from './keptEdits';
import { addLate, type LibraryView, makeLibraryView, makeOpenArticle } from './libraryState';
import { isLasting, type Notice, withNotice } from './notices';
import type { PendingEdits } from './pendingEdits';
import { enterPlace, goBack, goForward } from './placeHistory';
import type { ArticleView, OpenDialog, Place, SessionState } from './sessionState';
import type { WindowStore } from './store';

/** Articles listed at first: more than fit in the tallest window. */
const NEWEST = 100;

/** A change and its notice come within this many milliseconds of each other. */
const SAME_MOMENT_MS = 100;

/** What views can do. Every change to the library goes through `call`. */
export interface Actions {
  /** Saves pending edits, then calls the backend. Throws an `AttestError` if either fails. */
  call<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>>;
  /** Runs an action for its effect; a failure becomes a notice. For event handlers. */
  attempt(action: () => Promise<unknown>): void;
  /**
   * Opens the library with its newest articles and, in the same call, the article shown last, if it still exists. Shows
   * them once `isReady` resolves: what they are shown with is fetched meanwhile. `placeOf` says where the window is then;
   * in that article’s text, unless given.
   */
  openLibrary(
    shownLast?: ArticleId | null,
    isReady?: Promise<void>,
    placeOf?: (article: ArticleId) => Place,
  ): Promise<void>;
  /**
   * Fetches what the library did not open with: its sources and the other articles, one part each time `isIdle`
   * resolves.
   */
  loadOthers(isIdle: () => Promise<unknown>): Promise<void>;
  openArticle(article: ArticleId, view?: ArticleView): Promise<void>;
  go(place: Place): void;
  /** Notes that the person went from one position in the open text to another, so that `back` leads there again. */
  goWithin(from: number, to: number): void;
  /** To the previous place, and forward again; nothing if there is none. */
  back(): Promise<void>;
  forward(): Promise<void>;
  show(session: Partial<Omit<SessionState, 'place'>>): void;
  openDialog(dialog: OpenDialog | null): void;
  /** Announces to screen readers what others can see. */
  announce(text: Message): void;
  /** Shows a notice and announces it to screen readers; returns its id, for `dismiss`. */
  notify(notice: Omit<Notice, 'id'>): number;
  dismiss(notice: number): void;
  /** Keeps what was typed until the person has chosen; `release` it once they have. */
  keep(edit: KeptEdit): void;
  release(edit: KeptEdit['id']): void;
  setEditor(editor: ArticleEditorHandle | null): void;
  setClaimList(claimList: ClaimListHandle | null): void;
  /** Remembers on this machine where the person is in an article; the rest of its place stays. */
  notePlace(article: ArticleId, place: Partial<ArticlePlace>): void;
  /** Shows the log file in its folder. */
  showLog(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Binds the actions to a store and a client, and subscribes the store to the client's events. */
export function createActions(store: WindowStore, client: Client, pending: PendingEdits): Actions {
  let lastNotice = 0;
  let lastLoad = 0;
  const announcer = createAnnouncer(
    (announced) => store.setState({ announced }),
    (task) => {
      const timer = setTimeout(task, SAME_MOMENT_MS);
      return () => clearTimeout(timer);
    },
  );
  const places = createPlaceKeeper(store, client);
  const setSession = (change: (session: SessionState) => SessionState) =>
    store.setState(({ session }) => ({ session: change(session) }));
  const patchSession = (patch: Partial<SessionState>) =>
    setSession((session) => ({ ...session, ...patch }));

  /** Opens the article in the store. False if the person has opened another one since. */
  const load = async (article: ArticleId): Promise<boolean> => {
    lastLoad += 1;
    if (store.getState().library?.open?.article.id === article) return true;
    const own = lastLoad;
    const answer = await actions.call('article.open', { article });
    performance.mark('attest:article-at-hand');
    if (own !== lastLoad) return false;
    store.setState(({ library }) => ({
      library: library && { ...library, open: makeOpenArticle(answer) },
    }));
    patchSession({
      ...{ filter: emptyFilter, highlight: null },
      ...{ isEditing: false, isReviewing: false, reviewed: null, isFindingClaims: false },
    });
    store.setState({ claims: null });
    return true;
  };
  const notifyStep = (text: Message) => {
    store.setState(({ notices }) => ({ notices: notices.filter(isLasting) }));
    actions.notify({ tone: 'info', topic: 'undo', text });
  };
  const step = async (move: (session: SessionState) => SessionState) => {
    const { place } = move(store.getState().session);
    if (place.kind === 'article' && !(await load(place.article))) return;
    setSession(move);
    const { place: reached } = store.getState().session;
    if (reached.kind === 'article' && reached.at !== undefined) {
      patchSession({ wantedTop: reached.at });
    }
  };

  const wayToLog = { title: titleOfCommand('log.show'), run: () => actions.showLog() };

  const actions: Actions = {
    async call(name, args) {
      await pending.saveAll();
      const call = client.call(name, args);
      return name in commands ? pending.track(call) : call;
    },
    attempt(action) {
      action().catch((error: unknown) => {
        if (error instanceof AttestError && error.code === 'cancelled') return;
        // The backend has already logged its own rejections.
        if (!(error instanceof AttestError)) client.report('action-failed', error);
        const isFault = !(error instanceof AttestError) || error.code === 'internal';
        actions.notify({
          tone: 'error',
          text: explainFailure(error),
          ...(isFault && { action: wayToLog }),
        });
      });
    },
    async openLibrary(
      shownLast = null,
      isReady,
      placeOf = (article) => ({ kind: 'article', article, view: 'read' }),
    ) {
      try {
        const opening = Promise.allSettled(
          shownLast ? [client.call('article.open', { article: shownLast })] : [],
        );
        const known = places.read();
        const also = shownLast ? [shownLast] : [];
        const library = makeLibraryView(
          await client.call('library.open', { newest: NEWEST, also }),
        );
        const [last] = await opening;
        await known;
        await isReady;
        if (last?.status !== 'fulfilled' || last.value.article.trashedAt !== null) {
          store.setState({ library, failure: null });
          // The window shows another one. One that is gone needs no notice; one that can't be read does.
          if (last?.status === 'rejected' && !isNotFound(last.reason)) {
            actions.attempt(() => Promise.reject(last.reason));
          }
          return;
        }
        const article = last.value;
        store.setState(({ session }) => ({
          library: { ...library, open: makeOpenArticle(article) },
          failure: null,
          session: enterPlace(session, placeOf(article.article.id)),
        }));
      } catch (error) {
        if (!(error instanceof AttestError)) client.report('action-failed', error);
        store.setState({ failure: explainFailure(error) });
      }
    },
    async loadOthers(isIdle) {
      if (!store.getState().library?.coming) return;
      const change = (to: (view: LibraryView) => LibraryView) =>
        store.setState(({ library }) => ({ library: library && to(library) }));
      await isIdle();
      const { isReadOnly, readOnlyReason, ...late } = await client.call('library.sources', {});
      change((view) => ({ ...addLate(view, late), isReadOnly, readOnlyReason }));
      let after: ArticleId | null = null;
      do {
        await isIdle();
        const { articles, next }: CallResult<'library.articles'> = await client.call(
          'library.articles',
          { after },
        );
        change((view) => addLate(view, { articles }));
        after = next;
      } while (after !== null);
      change((view) => ({ ...view, coming: null }));
    },
    async openArticle(article, view = 'read') {
      const isWanted = await load(article);
      if (isWanted) actions.go({ kind: 'article', article, view });
    },
    go: (place) => setSession((session) => enterPlace(session, place)),
    goWithin: (from, to) =>
      setSession((session) =>
        session.place.kind === 'article'
          ? enterPlace(
              { ...session, place: { ...session.place, at: from } },
              { ...session.place, at: to },
            )
          : session,
      ),
    back: () => step(goBack),
    forward: () => step(goForward),
    show: patchSession,
    openDialog: (dialog) => patchSession({ dialog }),
    notify(notice) {
      lastNotice += 1;
      const id = lastNotice;
      store.setState(({ notices }) => ({ notices: withNotice(notices, { ...notice, id }) }));
      announcer.giveWay();
      return id;
    },
    announce: announcer.tell,
    dismiss: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    keep: (edit) => store.setState(({ kept }) => ({ kept: withKept(kept, edit) })),
    release: (id) =>
      store.setState(({ kept }) => ({ kept: kept.filter((edit) => edit.id !== id) })),
    setEditor: (editor) => store.setState({ editor }),
    setClaimList: (claimList) => store.setState({ claimList }),
    notePlace: places.note,
    showLog: () => actions.attempt(() => client.call('log.show', {})),
    async undo() {
      const { action } = await actions.call('history.undo', {});
      notifyStep(
        action
          ? message('notice.undone', { action: titleOfAction(action) })
          : message('notice.nothingToUndo'),
      );
    },
    async redo() {
      const { action } = await actions.call('history.redo', {});
      notifyStep(
        action
          ? message('notice.redone', { action: titleOfAction(action) })
          : message('notice.nothingToRedo'),
      );
    },
  };
  followLibrary(store, client, {
    ...actions,
    tellDone: announcer.tellDone,
    goTo: (place) => goToChange(store, actions, place),
  });
  return actions;
}

function isNotFound(error: unknown): boolean {
  return error instanceof AttestError && error.code === 'not-found';
}
