import { describe, expect, it } from 'vitest';
import { makeAction } from '../../shared/library/action';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { ArticleId } from '../../shared/model/ids';
import { english } from '../../shared/words/loadWords';
import { message } from '../../shared/words/message';
import { makeHighlight } from '../editor/testing/makeHighlight';
import { makeChanged } from '../testing/makeChanged';
import { makeLibraryAnswer } from '../testing/makeLibraryAnswer';
import { makeOpened } from '../testing/makeOpened';
import { makeServices } from '../testing/makeServices';
import { makeSummary } from '../testing/makeSummary';
import { type OpenArticle, textVersion } from './libraryState';

const open = ({ article }: { article: ArticleId }) => makeOpened(article);
const full = message('system.verbatim', { text: 'The disk is full.' });
const summaries = [makeSummary('aaaa'), makeSummary('bbbb')];

describe('opening articles', () => {
  it('shows the one requested last, even if the other’s answer comes later', async () => {
    const waiting = new Map<string, (value: unknown) => void>();
    const { actions, store } = makeServices({
      'article.open': ({ article }: { article: ArticleId }) =>
        new Promise((resolve) => waiting.set(article, () => resolve(makeOpened(article)))),
    });
    const both = [actions.openArticle('art_aaaa'), actions.openArticle('art_bbbb')];
    await Promise.resolve();
    await Promise.resolve();
    waiting.get('art_bbbb')?.(null);
    await both[1];
    waiting.get('art_aaaa')?.(null);
    await both[0];
    expect(store.getState().library?.open?.article.id).toBe('art_bbbb');
    expect(store.getState().session.place).toMatchObject({ article: 'art_bbbb' });
  });

  it('goes back to the previous article, which is opened again', async () => {
    const { actions, store } = makeServices({ 'article.open': open });
    await actions.openArticle('art_aaaa', 'ledger');
    await actions.openArticle('art_bbbb');
    await actions.back();
    expect(store.getState().library?.open?.article.id).toBe('art_aaaa');
    expect(store.getState().session.place).toMatchObject({ article: 'art_aaaa', view: 'ledger' });
    await actions.forward();
    expect(store.getState().session.place).toMatchObject({ article: 'art_bbbb', view: 'read' });
  });

  it('leaves the place, and drops it from the history, when the article is removed', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_aaaa');
    await actions.openArticle('art_bbbb');
    const action = makeAction('article.import');
    const removed = ['art_aaaa' as const, 'art_bbbb' as const];
    const undo = { undo: null, redo: action };
    emit('changed', makeChanged({}, { change: { action }, cause: 'undo', undo, removed }));
    const { session, library } = store.getState();
    expect(session).toMatchObject({ place: { kind: 'welcome' }, past: [] });
    expect(library?.articles.size).toBe(0);
  });
});

describe('an article that another program changed', () => {
  const highlight = makeHighlight('Six million.', { start: 0, end: 3 }, 'hl_kept');
  const gone = { ...highlight, id: 'hl_gone' as const };
  const replaced = (summary: ArticleSummary | null) => ({
    article: 'art_aaaa' as const,
    summary,
    undo: { undo: null, redo: null },
  });

  /** A window on an article whose second answer, supplied by the test, has what the other program wrote. */
  async function openReplaced() {
    const waiting: ((value: unknown) => void)[] = [];
    let isFirst = true;
    const first = { ...makeOpened('art_aaaa'), highlights: [highlight, gone] };
    const window = makeServices(
      {
        'article.open': () =>
          isFirst ? first : new Promise<unknown>((resolve) => waiting.push(resolve)),
      },
      summaries,
    );
    await window.actions.openArticle('art_aaaa', 'ledger');
    isFirst = false;
    const open = () => window.store.getState().library?.open;
    const answer = async (set: object) => {
      waiting.shift()?.({ ...makeOpened('art_aaaa'), highlights: [highlight], ...set });
      await expect.poll(() => open()?.isStale).not.toBe(true);
    };
    return { ...window, open, answer, session: () => window.store.getState().session };
  }

  it('stays in view, unchanged, until the new text is here', async () => {
    const { actions, emit, open, answer, session } = await openReplaced();
    actions.show({ highlight: 'hl_kept', isEditing: true });
    const { document } = open() ?? {};
    emit('articleReplaced', replaced(makeSummary('aaaa')));
    expect(open()).toMatchObject({ isStale: true, highlights: { size: 2 } });
    await answer({ version: 5 });
    expect(open()).toMatchObject({ highlights: { size: 1 }, edits: [{ version: 5 }] });
    expect(open()?.document).toBe(document);
    expect(session()).toMatchObject({ highlight: 'hl_kept', isEditing: true });
    expect(session().place).toMatchObject({ view: 'ledger' });
  });

  it('stops showing a highlight that is gone, and says once what happened', async () => {
    const { actions, emit, answer, session, store } = await openReplaced();
    actions.show({ highlight: 'hl_gone' });
    for (const version of [1, 2]) {
      emit('articleReplaced', replaced(makeSummary('aaaa')));
      await answer({ version });
    }
    expect(session().highlight).toBeNull();
    expect(store.getState().notices).toHaveLength(1);
  });

  it('does not wait for edits that can be saved only after it', async () => {
    const { emit, pending, open, answer } = await openReplaced();
    pending.register(() => new Promise(() => {}));
    emit('articleReplaced', replaced(makeSummary('aaaa')));
    await answer({ version: 1 });
    expect(open()?.isStale).toBe(false);
  });

  it('skips changes that the answer already includes', async () => {
    const { emit, open, answer } = await openReplaced();
    emit('articleReplaced', replaced(makeSummary('aaaa')));
    const action = makeAction('text.edit');
    const edit = {
      owner: 'art_aaaa' as const,
      author: 'a',
      steps: [],
      after: makeOpened('art_aaaa').text,
      moved: { highlights: [], before: [], after: [] },
    };
    emit('changed', makeChanged({}, { change: { action, edits: [edit] } }));
    await answer({ version: 2 });
    expect(open()?.edits).toHaveLength(1);
    expect(open() && textVersion(open() as OpenArticle)).toBe(2);
  });

  it('can’t be undone into the state before it', async () => {
    const { emit, store } = await openReplaced();
    store.setState(({ library }) => ({
      library: library && {
        ...library,
        undo: { undo: makeAction('highlight.editNote', { count: 1 }), redo: null },
      },
    }));
    emit('articleReplaced', replaced(makeSummary('aaaa')));
    expect(store.getState().library?.undo).toEqual({ undo: null, redo: null });
  });

  it('is closed if it was removed', async () => {
    const { emit, open, session } = await openReplaced();
    emit('articleReplaced', replaced(null));
    expect(open()).toBeNull();
    expect(session().place).toEqual({ kind: 'welcome' });
  });
});

describe('calls', () => {
  it('wait for pending edits, and count as unsaved until answered', async () => {
    const done: string[] = [];
    const { actions, pending } = makeServices({
      'article.trash': async () => {
        await Promise.resolve();
        done.push(`trash, saved ${!pending.hasAny()}`);
        return {};
      },
    });
    pending.register(async () => {
      done.push('text');
    });
    await actions.call('article.trash', { article: 'art_aaaa', isTrashed: true });
    expect(done).toEqual(['text', 'trash, saved false']);
    expect(pending.hasAny()).toBe(false);
  });

  it('report failures in a notice, except cancellations by the person', async () => {
    const { actions, store } = makeServices({});
    actions.attempt(() => Promise.reject(new AttestError('storage', full)));
    actions.attempt(() =>
      Promise.reject(new AttestError('cancelled', message('import.cancelled'))),
    );
    await expect.poll(() => store.getState().notices).toHaveLength(1);
    expect(store.getState().notices).toMatchObject([{ tone: 'error', text: full }]);
  });
});

describe('notices of undo', () => {
  const textsOf = ({ store }: ReturnType<typeof makeServices>) =>
    store.getState().notices.map(({ text }) => english.say(text));

  it('replace one another, and leave other notices alone', async () => {
    const actions = [makeAction('highlight.create'), makeAction('article.import')];
    const services = makeServices({ 'history.undo': () => ({ action: actions.shift() ?? null }) });
    services.actions.notify({ tone: 'error', text: full });
    await services.actions.undo();
    await services.actions.undo();
    expect(textsOf(services)).toEqual(['The disk is full.', 'Undone: Import article']);
    await services.actions.undo();
    expect(textsOf(services)).toEqual(['The disk is full.', 'Nothing to undo']);
  });

  it('go when something else is done, since Undo would then undo that', () => {
    const services = makeServices({});
    services.actions.notify({
      tone: 'info',
      topic: 'undo',
      text: message('system.verbatim', { text: 'Highlight deleted' }),
    });
    services.emit('changed', makeChanged({}, { change: { isUndoable: false } }));
    expect(textsOf(services)).toEqual(['Highlight deleted']);
    services.emit('changed', makeChanged());
    expect(textsOf(services)).toEqual([]);
  });
});

describe('what is loaded after the library has opened', () => {
  it('is all there in the end, part by part', async () => {
    const { actions, store } = makeServices({
      'library.open': () =>
        makeLibraryAnswer({
          articles: [makeSummary('aaaa')],
          articleCount: 3,
          isWhole: false,
        }),
      'library.sources': () => ({
        sources: [],
        captures: [],
        isReadOnly: false,
        readOnlyReason: null,
      }),
      'library.articles': ({ after }: { after: ArticleId | null }) =>
        after
          ? { articles: [makeSummary('cccc')], next: null }
          : { articles: summaries, next: 'art_bbbb' },
    });
    await actions.openLibrary();
    expect(store.getState().library?.coming).toMatchObject({ articles: 3 });
    let parts = 0;
    await actions.loadOthers(async () => {
      parts += 1;
    });
    expect(parts).toBe(3);
    expect(store.getState().library?.coming).toBeNull();
    expect([...(store.getState().library?.articles.keys() ?? [])].sort()).toEqual([
      'art_aaaa',
      'art_bbbb',
      'art_cccc',
    ]);
  });
});

describe('opening the library on the article shown last', () => {
  const openOn = async (failure: AttestError | null) => {
    const window = makeServices({
      'library.open': () => makeLibraryAnswer({ articles: summaries, isWhole: false }),
      'article.open': (args: { article: ArticleId }) => {
        if (failure) throw failure;
        return open(args);
      },
    });
    await window.actions.openLibrary('art_bbbb');
    await Promise.resolve();
    return window.store.getState();
  };

  it('shows it at once', async () => {
    const { library, session, notices } = await openOn(null);
    expect(library?.open?.article.id).toBe('art_bbbb');
    expect(session.place).toMatchObject({ kind: 'article', article: 'art_bbbb' });
    expect(notices).toEqual([]);
  });

  it.each([
    ['silently if it is gone', new AttestError('not-found', full), []],
    ['and says why if it can’t be read', new AttestError('storage', full), ['The disk is full.']],
  ])('opens all the same, %s', async (_case, failure, said) => {
    const { library, notices } = await openOn(failure);
    expect(library?.articles.size).toBe(2);
    expect(library?.open).toBeNull();
    expect(notices.map(({ text }) => english.say(text))).toEqual(said);
  });
});

describe('undoing something out of sight', () => {
  const highlight = makeHighlight('Six million', { start: 0, end: 3 }, 'hl_aaaa');
  const taken = (set: Parameters<typeof makeChanged>[0]) =>
    makeChanged(set, {
      cause: 'undo',
      undo: { undo: null, redo: makeAction('highlight.edit', { count: 1 }) },
    });
  const inArticle = { ...highlight, article: 'art_bbbb' as const };

  it('opens the highlight’s article and shows the highlight', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_aaaa');
    emit('changed', taken({ updated: [[inArticle, inArticle]] }));
    await expect.poll(() => store.getState().session.place).toMatchObject({ article: 'art_bbbb' });
    expect(store.getState().session.highlight).toBe('hl_aaaa');
  });

  it('stays in the ledger if the highlight can be seen there too', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_bbbb', 'ledger');
    emit('changed', taken({ updated: [[inArticle, inArticle]] }));
    expect(store.getState().session.place).toMatchObject({ article: 'art_bbbb', view: 'ledger' });
  });

  it('goes nowhere for a new change', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_aaaa');
    emit('changed', makeChanged({ updated: [[inArticle, inArticle]] }));
    expect(store.getState().session.place).toMatchObject({ article: 'art_aaaa' });
  });
});
