import { expect, test } from 'vitest';
import { makeHighlight } from '../../editor/testing/makeHighlight';
import type { KeptEdit } from '../../state/keptEdits';
import { makeOpenArticle } from '../../state/libraryState';
import type { Place, SessionState } from '../../state/sessionState';
import { makeOpened } from '../../testing/makeOpened';
import { makeServices } from '../../testing/makeServices';
import { makeSummary } from '../../testing/makeSummary';
import { type Whereabouts, whereKept } from './whereKept';

const quote = { exact: 'Six', prefix: '', suffix: '' };
const inArticle = { id: 'kept', title: 'Title', article: 'art_aaaa' as const };
const note: KeptEdit = {
  ...{ of: 'note', ...inArticle, highlight: 'hl_aaaa' },
  ...{ label: 'lbl_check', quote, mine: null },
};
const memo: KeptEdit = { of: 'memo', ...inArticle, mine: null };
const text: KeptEdit = { of: 'text', ...inArticle, mine: quote, theirs: quote, slice: {} };
const reading: Place = { kind: 'article', article: 'art_aaaa', view: 'read' };
const highlight = makeHighlight('Six million.', { start: 0, end: 3 }, 'hl_aaaa');

test.each<[string, Whereabouts, KeptEdit, Partial<SessionState>]>([
  ['a note that is shown', 'note', note, { highlight: 'hl_aaaa' }],
  ['a note that is not', 'away', note, {}],
  ['a note under a review', 'away', note, { highlight: 'hl_aaaa', isReviewing: true }],
  ['a note behind another view', 'away', note, { place: { kind: 'trash' } }],
  ['a note whose highlight is gone', 'orphan', { ...note, highlight: 'hl_gone' }, {}],
  ['a note of another article', 'away', { ...note, article: 'art_bbbb' }, {}],
  ['a note whose article is gone', 'gone', { ...note, article: 'art_gone' }, {}],
  ['a note on the visible article', 'note', memo, {}],
  ['one whose panel is folded away', 'away', memo, { isInspectorShown: false }],
  ['one under a review', 'away', memo, { isReviewing: true }],
  ['one of another article', 'away', { ...memo, article: 'art_bbbb' }, {}],
  ['one whose article is gone', 'gone', { ...memo, article: 'art_gone' }, {}],
  ['a correction of the visible text', 'here', text, {}],
  ['one of a text behind its ledger', 'away', text, { place: { ...reading, view: 'ledger' } }],
  ['one of another article', 'away', { ...text, article: 'art_bbbb' }, {}],
  ['one whose article is gone', 'gone', { ...text, article: 'art_gone' }, {}],
])('%s is %s', (_case, where, edit, session) => {
  const { store } = makeServices({}, [makeSummary('aaaa'), makeSummary('bbbb')]);
  const opened = makeOpenArticle({ ...makeOpened('art_aaaa'), highlights: [highlight] });
  store.setState(({ library, session: before }) => ({
    library: library && { ...library, open: opened },
    session: { ...before, place: reading, ...session },
  }));
  expect(whereKept(edit, store.getState())).toBe(where);
});
