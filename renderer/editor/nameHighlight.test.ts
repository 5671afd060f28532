import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../shared/model/highlight';
import { defaultLabels } from '../../shared/model/label';
import type { Link, Relation } from '../../shared/model/link';
import { english } from '../../shared/words/loadWords';
import { nameHighlight, shortenQuote } from './nameHighlight';
import { makeHighlight } from './testing/makeHighlight';

const quote = 'approximately 6 million dollars';
const claim = makeHighlight(quote, { start: 0, end: quote.length }, 'hl_test');
const [toCheck] = defaultLabels;
const note = { type: 'doc' as const };

const makeLink = (relation: Relation, index: number): Link => ({
  id: `lnk_${index}`,
  article: 'art_test',
  highlight: claim.id,
  source: `src_${index}`,
  relation,
  locator: '',
  evidence: '',
  remark: '',
  match: null,
  createdAt: claim.createdAt,
  updatedAt: claim.createdAt,
});

describe('nameHighlight', () => {
  it.each([
    ['one without a source', {}, [], `To check: “${quote}”, no sources`],
    ['one with a source', {}, ['origin'], `To check: “${quote}”, 1 source`],
    ['one with several', {}, ['origin', 'context'], `To check: “${quote}”, 2 sources`],
    ['one with context alone', {}, ['context'], `To check: “${quote}”, context only`],
    [
      'a checked claim',
      { verdict: 'refuted' },
      ['origin'],
      `To check: “${quote}”, 1 source, refuted`,
    ],
    [
      'what is no claim',
      { kind: 'quote', verdict: 'refuted' },
      ['origin'],
      `To check: “${quote}”, 1 source`,
    ],
    ['one with a note', { note }, [], `To check: “${quote}”, no sources, with a note`],
  ] satisfies [string, Partial<Highlight>, Relation[], string][])(
    'names %s',
    (_case, set, relations, expected) => {
      const name = nameHighlight({ ...claim, ...set }, toCheck, relations.map(makeLink));
      expect(english.say(name)).toBe(expected);
    },
  );

  it('uses the kind where the label is gone', () => {
    expect(english.say(nameHighlight(claim, undefined, []))).toMatch(/^Claim: /);
  });
});

describe('shortenQuote', () => {
  it.each([
    ['a short one as it is', 'Six million dollars', 'Six million dollars'],
    ['lines as one', 'Six\nmillion  dollars', 'Six million dollars'],
    [
      'a long one cut between words',
      'The administration paid approximately six million dollars to the government',
      'The administration paid approximately six million dollars…',
    ],
    ['a long word cut anywhere', 'x'.repeat(80), `${'x'.repeat(60)}…`],
  ])('gives %s', (_case, given, expected) => {
    expect(shortenQuote(given)).toBe(expected);
  });
});
