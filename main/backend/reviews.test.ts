import { describe, expect, it } from 'vitest';
import { makeAction } from '../../shared/library/action';
import type { HighlightId } from '../../shared/model/ids';
import { CHANGED, openWithHighlights, THIRD, text } from '../testing/openWithHighlights';

describe('what waits for review', () => {
  async function openReviewed() {
    const library = await openWithHighlights();
    await library.update(text(CHANGED, THIRD));
    const { article, call } = library;
    const accept = (...highlights: HighlightId[]) =>
      call('highlight.accept', { article, highlights });
    const detach = (highlight: HighlightId) => call('highlight.detach', { article, highlight });
    return { ...library, accept, detach };
  }

  it('is accepted, several at once, as one undo step', async () => {
    const { accept, amount, sentence, closed, highlightOf, call } = await openReviewed();
    expect(await accept(amount, sentence, closed)).toEqual({ accepted: 2 });
    expect(await highlightOf(amount)).toMatchObject({
      review: null,
      anchor: { selectors: [{ exact: 'paid 8 million dollars' }, { type: 'position' }] },
    });
    expect(await highlightOf(sentence)).toMatchObject({
      review: null,
      anchor: { selectors: [{ type: 'quote' }] },
    });
    expect(await accept(amount)).toEqual({ accepted: 0 });
    expect(await call('history.undo', {})).toEqual({
      action: makeAction('highlight.accept', { count: 2 }),
    });
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
    expect(await highlightOf(sentence)).toMatchObject({ review: { state: 'lost' } });
  });

  it('is detached, and then lost with its last known words', async () => {
    const { detach, amount, highlightOf, call } = await openReviewed();
    await detach(amount);
    expect(await highlightOf(amount)).toMatchObject({
      review: null,
      anchor: { selectors: [{ exact: 'paid 6 million dollars' }] },
    });
    expect(await call('history.undo', {})).toEqual({ action: makeAction('highlight.detach') });
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
  });

  it('is settled by giving the highlight another passage, even a lost one', async () => {
    const { article, call, sentence, highlightOf } = await openReviewed();
    await call('highlight.move', { article, highlight: sentence, range: { start: 0, end: 12 } });
    expect(await highlightOf(sentence)).toMatchObject({
      review: null,
      anchor: { selectors: [{ exact: 'The ministry' }, { start: 0, end: 12 }] },
    });
  });

  it('is settled by a correction that brings the known words back', async () => {
    const { article, call, amount, highlightOf, textOf, openArticle } = await openReviewed();
    const from = (await textOf()).indexOf('8 million') + 1;
    const slice = { content: [{ type: 'text', text: '6' }] };
    const steps = [{ stepType: 'replace', from, to: from + 1, slice }];
    const { version } = await openArticle(article);
    await call('text.edit', { owner: article, version, author: 'editor', steps });
    expect(await highlightOf(amount)).toMatchObject({
      review: null,
      anchor: { selectors: [{ exact: 'paid 6 million dollars' }, { type: 'position' }] },
    });
    expect(await call('history.undo', {})).toEqual({ action: makeAction('text.edit') });
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
  });
});

describe('a correction of one’s own inside a claim', () => {
  async function openJudged() {
    const library = await openWithHighlights();
    const { article, amount, call, textOf, openArticle } = library;
    const correct = async (words: string, by: string) => {
      const from = (await textOf()).indexOf(words) + 1;
      const slice = { content: [{ type: 'text', text: by }] };
      const steps = [{ stepType: 'replace', from, to: from + words.length, slice }];
      const { version } = await openArticle(article);
      return call('text.edit', { owner: article, version, author: 'editor', steps });
    };
    const judge = () =>
      call('highlight.edit', { article, highlight: amount, set: { verdict: 'supported' } });
    return { ...library, correct, judge };
  }

  it('that has a verdict asks whether it still stands, with the words that were judged', async () => {
    const { correct, judge, amount, highlightOf } = await openJudged();
    await judge();
    await correct('6 million', '7 million');
    await correct('7 million', '8 million');
    expect(await highlightOf(amount)).toMatchObject({
      verdict: 'supported',
      review: { state: 'changed', revision: 2, before: { exact: 'paid 6 million dollars' } },
      anchor: { selectors: [{ exact: 'paid 8 million dollars' }, { type: 'position' }] },
    });
  });

  it('that has a source asks too', async () => {
    const { correct, article, amount, call, highlightOf } = await openJudged();
    const source = { csl: { type: 'report', title: 'Budget' } };
    await call('link.create', { article, highlight: amount, source, relation: 'supports' });
    await correct('6 million', '7 million');
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
  });

  it.each([
    ['that nobody has judged', false, '7 million'],
    ['that only sets a space right', true, '6  million'],
  ])('%s asks nothing', async (_case, isJudged, by) => {
    const { correct, judge, amount, highlightOf } = await openJudged();
    if (isJudged) await judge();
    await correct('6 million', by);
    expect(await highlightOf(amount)).toMatchObject({ review: null });
  });

  it('asks nothing any more once the words are back, and is taken back with the correction', async () => {
    const { correct, judge, amount, highlightOf, call } = await openJudged();
    await judge();
    await correct('6 million', '7 million');
    await call('history.undo', {});
    expect(await highlightOf(amount)).toMatchObject({ review: null });
    await call('history.redo', {});
    expect(await highlightOf(amount)).toMatchObject({ review: { state: 'changed' } });
    await correct('7 million', '6 million');
    expect(await highlightOf(amount)).toMatchObject({ review: null });
  });
});
