import { describe, expect, it } from 'vitest';
import { makeOpened } from '../../testing/makeOpened';
import { makeServices } from '../../testing/makeServices';
import { openHit } from './openHit';
import { makeHit } from './testing/makeHit';

function makeWindow() {
  const { store, actions } = makeServices({
    'article.open': ({ article }: { article: `art_${string}` }) => makeOpened(article),
  });
  actions.go({ kind: 'search', query: 'flood', only: null });
  actions.show({ isInspectorShown: false });
  return { store, actions, session: () => store.getState().session };
}

describe('openHit', () => {
  it('shows an article at the first match, and the way back leads to the search', async () => {
    const { store, actions, session } = makeWindow();
    await openHit({ store, actions }, makeHit('article', 'prison', { start: 4, end: 9 }));
    expect(session().place).toEqual({ kind: 'article', article: 'art_prison', view: 'read' });
    expect(session().wantedPassage).toEqual({ start: 4, end: 9 });
    await actions.back();
    expect(session().place).toEqual({ kind: 'search', query: 'flood', only: null });
  });

  it('shows an article that only its title names where it was left', async () => {
    const { store, actions, session } = makeWindow();
    await openHit({ store, actions }, makeHit('article', 'prison'));
    expect(session()).toMatchObject({ place: { article: 'art_prison' }, wantedPassage: null });
  });

  it.each([
    { kind: 'highlight' as const, isInspectorShown: false },
    { kind: 'note' as const, isInspectorShown: true },
  ])('chooses the highlight of a $kind', async ({ kind, isInspectorShown }) => {
    const { store, actions, session } = makeWindow();
    await openHit({ store, actions }, makeHit(kind, 'prison'));
    expect(session()).toMatchObject({
      place: { kind: 'article', article: 'art_test' },
      highlight: 'hl_prison',
      isInspectorShown,
    });
  });

  it('shows a source among the sources', async () => {
    const { store, actions, session } = makeWindow();
    await openHit({ store, actions }, makeHit('source', 'prison'));
    expect(session().place).toEqual({ kind: 'sources', source: 'src_prison' });
  });
});
