import { describe, expect, it, test } from 'vitest';
import { makeContent } from '../export/testing/makeContent';
import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { OutcomeState } from '../revision/highlightOutcome';
import { placeOutcome } from './placeOutcome';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
const pending = {
  revision: 2,
  state: 'changed' as const,
  confidence: 0.7,
  before: quote('paid 5 million'),
};

/** A highlight on “paid 6 million”, and its outcome where the new text has `words` instead. */
function place(words: string | null, state: OutcomeState, fields: Partial<Highlight> = {}) {
  const [highlight] = makeContent({
    lines: ['It paid 6 million then.'],
    highlights: [{ passage: 'paid 6 million', ...fields }],
  }).highlights;
  if (!highlight) throw new Error('There is a highlight.');
  const text = `Today it ${words ?? ''} then.`;
  const to = words === null ? null : { start: 9, end: 9 + words.length };
  const from = positionOf(highlight.anchor);
  const outcome = { highlight: highlight.id, state, from, to, confidence: 0.8 };
  return placeOutcome(text, 3, highlight, outcome);
}

describe('placeOutcome', () => {
  it('gives a passage that stayed its new position, with the words around it', () => {
    expect(place('paid 6 million', 'moved')).toMatchObject({
      state: 'moved',
      review: null,
      passage: {
        quote: { exact: 'paid 6 million', prefix: 'Today it ' },
        position: { start: 9, end: 23 },
      },
    });
  });

  it('puts changed words up for review, against those last seen', () => {
    const review = { revision: 3, state: 'changed', confidence: 0.8 };
    expect(place('paid 8 million', 'changed')).toMatchObject({
      state: 'changed',
      review: { ...review, before: { exact: 'paid 6 million' } },
    });
    expect(place('paid 8 million', 'changed', { review: pending })).toMatchObject({
      review: { ...review, before: pending.before },
    });
  });

  it('loses a passage that is gone, with the words last seen', () => {
    expect(place(null, 'lost', { review: pending })).toMatchObject({
      state: 'lost',
      review: { revision: 3, state: 'lost', before: pending.before },
      passage: { quote: pending.before, position: null },
    });
  });

  test.each([
    ['words that did not change', 'paid 6 million', 'same' as const, 'same'],
    ['typographic marks', 'paid 6\u00a0million', 'same' as const, 'same'],
    ['the same words, even if reported as changed', 'paid 6 million', 'changed' as const, 'same'],
  ])('leaves a pending review unchanged for %s', (_name, words, state, told) => {
    expect(place(words, state, { review: pending })).toMatchObject({
      state: told,
      review: pending,
    });
    expect(place(words, state)).toMatchObject({ state: told, review: null });
  });

  test.each([
    ['changed' as const, 'paid 8 million'],
    ['lost' as const, null],
  ])('keeps unknown fields of a review that is %s again', (state, words) => {
    const review = { ...pending, added: 'by a newer version' };
    expect(place(words, state, { review }).review).toMatchObject({ state, added: review.added });
  });

  it('settles the review where the words last seen are back', () => {
    expect(place('paid 5 million', 'changed', { review: pending })).toMatchObject({
      state: 'same',
      review: null,
    });
  });

  it('leaves a highlight that was already lost unchanged', () => {
    const [lost] = makeContent({ highlights: [{ passage: 'gone', isLost: true }] }).highlights;
    if (!lost) throw new Error('There is a highlight.');
    const outcome = { highlight: lost.id, state: 'lost' as const, from: null, to: null };
    const placed = placeOutcome('Text', 3, lost, { ...outcome, confidence: 0 });
    const passage = { quote: quoteOf(lost.anchor), position: null };
    expect(placed).toMatchObject({ state: 'lost', passage, review: null });
  });
});
