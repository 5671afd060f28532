import { describe, expect, test } from 'vitest';
import { groupLinks } from '../../shared/ledger/groupLinks';
import type { Highlight } from '../../shared/model/highlight';
import type { HighlightId } from '../../shared/model/ids';
import type { Link } from '../../shared/model/link';
import { makeTestHighlight } from '../testing/makeTestHighlight';
import {
  emptyFilter,
  type Facet,
  filterHighlights,
  type HighlightFilter,
  withChosen,
} from './highlightFilter';

const NOW = '2025-03-26T12:00:00.000Z';

function makeNote(text: string): Highlight['note'] {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  };
}

const link: Link = {
  id: 'lnk_test',
  article: 'art_test',
  highlight: 'hl_cost',
  source: 'src_test',
  relation: 'supports',
  locator: '',
  evidence: '',
  remark: '',
  match: null,
  createdAt: NOW,
  updatedAt: NOW,
};

const highlights = [
  makeTestHighlight('hl_cost', 'approximately 6 million dollars', {
    verdict: 'supported',
    tags: ['money', 'El Salvador'],
  }),
  makeTestHighlight('hl_count', 'more than 260 people', {
    note: makeNote('Ask the Président’s office'),
  }),
  makeTestHighlight('hl_words', '“We are paying a small fee”', {
    label: 'lbl_said',
    kind: 'quote',
    tags: ['money'],
  }),
  makeTestHighlight('hl_term', 'إل سلفادور', { label: 'lbl_term', kind: 'definition' }),
];
const linksOf = groupLinks([
  link,
  { ...link, id: 'lnk_context', highlight: 'hl_count', relation: 'context' },
]);

function filterBy(filter: HighlightFilter) {
  const { shown, counts } = filterHighlights(highlights, linksOf, filter);
  const countsOf = (facet: Facet) => Object.fromEntries(counts[facet]);
  return { ids: shown.map(({ id }) => id), countsOf };
}

describe('the words of a filter', () => {
  test.each([
    ['nothing lets all through', '', ['hl_cost', 'hl_count', 'hl_words', 'hl_term']],
    ['white space is nothing', '  ', ['hl_cost', 'hl_count', 'hl_words', 'hl_term']],
    ['the quote is searched, whatever the case', 'MILLION', ['hl_cost']],
    ['all words have to be there, in any order', 'dollars 6', ['hl_cost']],
    ['words from different highlights find none', 'dollars people', []],
    ['tags are searched', 'salvador', ['hl_cost']],
    ['notes are searched, without their accents', 'president', ['hl_count']],
    ['accents in the filter do not matter either', 'MÍLLION', ['hl_cost']],
    ['other scripts are found too', 'سلفادور', ['hl_term']],
  ])('%s', (_case, text, expected) => {
    expect(filterBy({ ...emptyFilter, text }).ids).toEqual(expected);
  });
});

describe('facets', () => {
  test.each<[string, Facet, string[], HighlightId[]]>([
    ['one label', 'label', ['lbl_said'], ['hl_words']],
    ['either of two kinds', 'kind', ['quote', 'definition'], ['hl_words', 'hl_term']],
    ['a verdict is one of claims only', 'verdict', ['unchecked'], ['hl_count']],
    ['one of several tags', 'tag', ['money'], ['hl_cost', 'hl_words']],
    ['what has a source', 'sourcing', ['sourced'], ['hl_cost']],
    ['claims without one', 'sourcing', ['unsourced'], ['hl_count']],
  ])('let through %s', (_case, facet, values, expected) => {
    expect(filterBy(withChosen(emptyFilter, facet, values)).ids).toEqual(expected);
  });

  test('narrow each other down', () => {
    const money = withChosen(emptyFilter, 'tag', ['money']);
    expect(filterBy(withChosen(money, 'kind', ['claim'])).ids).toEqual(['hl_cost']);
  });

  test('narrow down what the words let through', () => {
    const claims = withChosen(emptyFilter, 'kind', ['claim']);
    expect(filterBy({ ...claims, text: 'people' }).ids).toEqual(['hl_count']);
  });
});

describe('counts', () => {
  test('cover all highlights where nothing is chosen', () => {
    const { countsOf } = filterBy(emptyFilter);
    expect(countsOf('kind')).toEqual({ claim: 2, quote: 1, definition: 1 });
    expect(countsOf('tag')).toEqual({ money: 2, 'El Salvador': 1 });
    expect(countsOf('verdict')).toEqual({ supported: 1, unchecked: 1 });
    expect(countsOf('sourcing')).toEqual({ sourced: 1, unsourced: 1 });
  });

  test('in a facet ignore its own choice and follow the other facets’', () => {
    const { countsOf } = filterBy(withChosen(emptyFilter, 'kind', ['claim']));
    expect(countsOf('kind')).toEqual({ claim: 2, quote: 1, definition: 1 });
    expect(countsOf('label')).toEqual({ lbl_check: 2 });
    expect(countsOf('tag')).toEqual({ money: 1, 'El Salvador': 1 });
  });

  test('leave out what fails in two facets', () => {
    const money = withChosen(emptyFilter, 'tag', ['money']);
    const { countsOf } = filterBy(withChosen(money, 'verdict', ['supported']));
    expect(countsOf('verdict')).toEqual({ supported: 1 });
    expect(countsOf('kind')).toEqual({ claim: 1 });
  });

  test('follow the words', () => {
    expect(filterBy({ ...emptyFilter, text: 'people' }).countsOf('kind')).toEqual({ claim: 1 });
  });
});
