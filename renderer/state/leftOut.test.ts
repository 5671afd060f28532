import { describe, expect, it } from 'vitest';
import { makeSlowBackend } from '../editor/testing/makeSlowBackend';
import { makeLibraryAnswer } from '../testing/makeLibraryAnswer';
import { makeTestHighlight } from '../testing/makeTestHighlight';
import { emptyFilter, withChosen } from './highlightFilter';
import { findLeftOut, listLeftOut } from './leftOut';
import { makeLibraryView, makeOpenArticle } from './libraryState';
import type { SessionState } from './sessionState';
import { createStore } from './store';

const claim = makeTestHighlight('hl_claim', 'six million');
const quote = makeTestHighlight('hl_quote', 'a small fee', { kind: 'quote' });
const highlights = new Map([claim, quote].map((highlight) => [highlight.id, highlight]));
const quotes = withChosen(emptyFilter, 'kind', ['quote']);

function leftOutWith(session: Partial<SessionState>) {
  const state = createStore().getState();
  const open = { ...makeOpenArticle(makeSlowBackend().open()), highlights };
  return [
    ...listLeftOut({
      ...state,
      library: { ...makeLibraryView(makeLibraryAnswer()), open },
      session: { ...state.session, ...session },
    }),
  ];
}

describe('what the filter leaves out', () => {
  it.each<[string, Partial<SessionState>, string[]]>([
    ['nothing without a filter', {}, []],
    ['what does not match it', { filter: quotes }, ['hl_claim']],
    [
      'all where nothing matches',
      { filter: { ...emptyFilter, text: 'nowhere' } },
      ['hl_claim', 'hl_quote'],
    ],
    ['nothing while the list is hidden', { filter: quotes, isInspectorShown: false }, []],
    ['nothing during a review', { filter: quotes, isReviewing: true }, []],
  ])('is %s', (_case, session, ids) => {
    expect(leftOutWith(session)).toEqual(ids);
  });

  it('is the same set for the same records and filter, and another for others', () => {
    const records = { highlights, links: new Map() };
    const first = findLeftOut(records, quotes);
    expect(findLeftOut(records, quotes)).toBe(first);
    expect(findLeftOut({ ...records, highlights: new Map([[quote.id, quote]]) }, quotes)).not.toBe(
      first,
    );
  });
});
