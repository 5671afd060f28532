import { describe, expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { makeOpened } from '../testing/makeOpened';
import { makeServices } from '../testing/makeServices';
import { makeSummary } from '../testing/makeSummary';

const open = ({ article }: { article: ArticleId }) => makeOpened(article);
const summaries = [makeSummary('aaaa'), makeSummary('bbbb')];

describe('opening articles', () => {
  it('shows the one asked for last, even where the other answers later', async () => {
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

  it('goes back to the article before, which is opened again', async () => {
    const { actions, store } = makeServices({ 'article.open': open });
    await actions.openArticle('art_aaaa', 'ledger');
    await actions.openArticle('art_bbbb');
    await actions.back();
    expect(store.getState().library?.open?.article.id).toBe('art_aaaa');
    expect(store.getState().session.place).toMatchObject({ article: 'art_aaaa', view: 'ledger' });
    await actions.forward();
    expect(store.getState().session.place).toMatchObject({ article: 'art_bbbb', view: 'read' });
  });

  it('leaves the place, and the ways to it, when the article is removed', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_aaaa');
    await actions.openArticle('art_bbbb');
    emit('changed', {
      change: { title: 'Import article', records: [] },
      cause: 'undo',
      undo: { undo: null, redo: 'Import article' },
      summaries: [],
      removed: ['art_aaaa', 'art_bbbb'],
    });
    const { session, library } = store.getState();
    expect(session).toMatchObject({ place: { kind: 'welcome' }, past: [] });
    expect(library?.articles.size).toBe(0);
  });

  it('keeps the view when another program changed the article', async () => {
    const { actions, store, emit } = makeServices({ 'article.open': open }, summaries);
    await actions.openArticle('art_aaaa', 'ledger');
    const before = store.getState().library?.open;
    emit('articleReplaced', { article: 'art_aaaa', summary: makeSummary('aaaa') });
    await expect.poll(() => store.getState().library?.open).toBeTruthy();
    expect(store.getState().library?.open).not.toBe(before);
    expect(store.getState().session.place).toMatchObject({ view: 'ledger' });
  });
});

describe('calls', () => {
  it('wait for pending edits, and count as not saved until they are answered', async () => {
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

  it('tell of failures in a notice, but for those that the person asked for', async () => {
    const { actions, store } = makeServices({});
    actions.attempt(() => Promise.reject(new AttestError('storage', 'The disk is full.')));
    actions.attempt(() => Promise.reject(new AttestError('cancelled', 'Cancelled.')));
    await expect.poll(() => store.getState().notices).toHaveLength(1);
    expect(store.getState().notices).toMatchObject([{ tone: 'error', text: 'The disk is full.' }]);
  });
});

describe('notices of undo', () => {
  const event = (title: string) => ({
    change: { title, records: [] },
    cause: 'command' as const,
    undo: { undo: null, redo: null },
    summaries: [],
    removed: [],
  });
  const textsOf = ({ store }: ReturnType<typeof makeServices>) =>
    store.getState().notices.map(({ text }) => text);

  it('follow one another in place, and leave others be', async () => {
    const titles = ['Highlight', 'Import article', null];
    const services = makeServices({ 'history.undo': () => ({ title: titles.shift() ?? null }) });
    services.actions.notify({ tone: 'error', text: 'The disk is full.' });
    await services.actions.undo();
    await services.actions.undo();
    expect(textsOf(services)).toEqual(['The disk is full.', 'Undone: Import article']);
    await services.actions.undo();
    expect(textsOf(services)).toEqual(['The disk is full.', 'Nothing to undo']);
  });

  it('go when something else is done, since Undo would then take back that', () => {
    const services = makeServices({});
    services.actions.notify({ tone: 'info', topic: 'undo', text: 'Highlight deleted' });
    services.emit('changed', event(''));
    expect(textsOf(services)).toEqual(['Highlight deleted']);
    services.emit('changed', event('Edit note'));
    expect(textsOf(services)).toEqual([]);
  });
});

describe('what comes after the library has opened', () => {
  it('is all there in the end, part by part', async () => {
    const { actions, store } = makeServices({
      'library.open': () => ({
        ...store.getState().library,
        articles: [makeSummary('aaaa')],
        articleCount: 3,
        sources: [],
        isWhole: false,
      }),
      'library.sources': () => ({ sources: [], isReadOnly: false, readOnlyReason: null }),
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
      'library.open': () => ({
        ...window.store.getState().library,
        articles: summaries,
        articleCount: 2,
        sources: [],
        isWhole: false,
      }),
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
    ['without a word where it is gone', new AttestError('not-found', 'It is gone.'), []],
    [
      'and says why where it can’t be read',
      new AttestError('storage', 'It is torn.'),
      ['It is torn.'],
    ],
  ])('opens all the same, %s', async (_case, failure, said) => {
    const { library, notices } = await openOn(failure);
    expect(library?.articles.size).toBe(2);
    expect(library?.open).toBeNull();
    expect(notices.map(({ text }) => text)).toEqual(said);
  });
});
