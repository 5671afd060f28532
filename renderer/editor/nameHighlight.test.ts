import { describe, expect, it } from 'vitest';
import type { Highlight } from '../../shared/model/highlight';
import { defaultLabels } from '../../shared/model/label';
import { nameHighlight, shortenQuote } from './nameHighlight';
import { makeHighlight } from './testing/makeHighlight';

const quote = 'approximately 6 million dollars';
const claim = makeHighlight(quote, { start: 0, end: quote.length }, 'hl_test');
const [toCheck] = defaultLabels;
const note = { type: 'doc' as const };

describe('nameHighlight', () => {
  it.each([
    ['one without a source', {}, 0, `To check: “${quote}”, no sources`],
    ['one with a source', {}, 1, `To check: “${quote}”, 1 source`],
    ['one with several', {}, 3, `To check: “${quote}”, 3 sources`],
    ['a checked claim', { verdict: 'refuted' }, 1, `To check: “${quote}”, 1 source, refuted`],
    [
      'what is no claim',
      { kind: 'quote', verdict: 'refuted' },
      1,
      `To check: “${quote}”, 1 source`,
    ],
    ['one with a note', { note }, 0, `To check: “${quote}”, no sources, with a note`],
  ] satisfies [string, Partial<Highlight>, number, string][])(
    'names %s',
    (_case, set, sources, expected) => {
      expect(nameHighlight({ ...claim, ...set }, toCheck, sources)).toBe(expected);
    },
  );

  it('goes by its kind where its label is gone', () => {
    expect(nameHighlight(claim, undefined, 0)).toMatch(/^Claim: /);
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
