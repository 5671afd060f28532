import type { EventPayload } from '../../shared/ipc/events';
import { isSameJson } from '../../shared/library/mergeEdit';
import type { ArticleId } from '../../shared/model/ids';
import { type Message, message } from '../../shared/words/message';
import type { Client } from './client';
import { describeDone } from './describeDone';
import { forgetArticles } from './ledgerCopy';
import { applyChanged, renewArticles, renewOpenArticle } from './libraryState';
import { isLasting, type Notice } from './notices';
import { forgetPlaces } from './placeHistory';
import { type ChangePlace, placeOfChange } from './placeOfChange';
import type { SessionState } from './sessionState';
import type { WindowState, WindowStore } from './store';

/** How backend events reach the person. */
interface Voice {
  attempt(action: () => Promise<unknown>): void;
  notify(notice: Omit<Notice, 'id'>): number;
  dismiss(notice: number): void;
  /** Announces a change made by the person. */
  tellDone(text: Message): void;
  goTo(place: ChangePlace): Promise<void>;
}

/** Keeps the store in step with the backend's events. */
export function followLibrary(store: WindowStore, client: Client, voice: Voice): void {
  let lastRenewal = 0;
  let lastNotice = 0;

  client.on('changed', (event) => {
    store.setState((state) => takeIn(state, event));
    const { change, cause } = event;
    const { library } = store.getState();
    if (!library || !change.action) return;
    if (cause === 'command') voice.tellDone(describeDone(change.action, change, library));
    const place = cause === 'command' ? null : placeOfChange(change);
    if (place) voice.attempt(() => voice.goTo(place));
  });

  client.on('articleReplaced', ({ article, summary, undo }) => {
    const { library } = store.getState();
    if (!library) return;
    const isOpen = library.open?.article.id === article;
    const renewed = renewArticles(library, summary ? [summary] : [], summary ? [] : [article]);
    const open = isOpen && library.open && summary ? { ...library.open, isStale: true } : null;
    store.setState(({ session }) => ({
      library: {
        ...library,
        ...renewed,
        undo,
        open: isOpen ? open : library.open,
        ledger: library.ledger && forgetArticles(library.ledger, [article]),
      },
      session: isOpen && !summary ? leaveArticle(session) : session,
    }));
    if (open) voice.attempt(() => renew(article));
    voice.dismiss(lastNotice);
    lastNotice = voice.notify({
      tone: 'info',
      text: message(summary ? 'window.article.replaced' : 'window.article.removed'),
    });
  });

  /** Not through the actions: those wait for unsaved edits, which wait for this very call. */
  const renew = async (article: ArticleId) => {
    lastRenewal += 1;
    const own = lastRenewal;
    const isWanted = () =>
      own === lastRenewal && store.getState().library?.open?.article.id === article;
    try {
      const answer = await client.call('article.open', { article });
      if (!isWanted()) return;
      store.setState(({ library, session }) => {
        const open = library?.open && renewOpenArticle(library.open, answer);
        if (!library || !open) return {};
        return { library: { ...library, open }, session: keepShown(session, open.highlights) };
      });
    } catch (error) {
      if (isWanted()) {
        store.setState(({ library, session }) => ({
          library: library && { ...library, open: null },
          session: leaveArticle(session),
        }));
      }
      throw error;
    }
  };

  client.on('problemSettled', (settled) => {
    store.setState(({ library }) => ({
      library: library && {
        ...library,
        problems: library.problems.filter(
          ({ file, message }) => file !== settled.file || !isSameJson(message, settled.message),
        ),
      },
    }));
  });

  client.on('problem', (problem) => {
    store.setState(({ library }) => ({
      library: library && { ...library, problems: [...library.problems, problem] },
    }));
    const { message: found, remedy } = problem;
    voice.notify({ tone: 'error', text: message('storage.problem', { problem: found, remedy }) });
  });
}

function takeIn(state: WindowState, event: EventPayload<'changed'>): Partial<WindowState> {
  const { library, session, notices } = state;
  if (!library) return {};
  const next = applyChanged(library, event);
  const { removed } = event;
  const remaining = forgetPlaces(
    session,
    (place) =>
      (place.kind === 'article' && removed.includes(place.article)) ||
      (place.kind === 'evidence' && !next.sources.has(place.source)),
  );
  return {
    library: next,
    notices: event.change.isUndoable ? notices.filter(isLasting) : notices,
    session: next.open
      ? keepShown(remaining, next.open.highlights)
      : library.open
        ? leaveArticle(remaining)
        : remaining,
  };
}

/** The session without highlights that are gone. */
function keepShown(session: SessionState, highlights: ReadonlyMap<string, unknown>): SessionState {
  const { highlight, reviewed } = session;
  return {
    ...session,
    highlight: highlight && highlights.has(highlight) ? highlight : null,
    reviewed: reviewed && highlights.has(reviewed) ? reviewed : null,
  };
}

/** The session once the open article is gone. */
function leaveArticle(session: SessionState): SessionState {
  return {
    ...session,
    highlight: null,
    ...(session.place.kind === 'article' && { place: { kind: 'welcome' as const } }),
  };
}
