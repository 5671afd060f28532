import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStillMatching } from '../../shared/ledger/matchCheck';
import type { CaptureId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';

const ARTICLE = 'Title\nThe ministry paid 6 million to the prison.\nNobody else did.';
const REPORT =
  'Report\nThe sum of 6 million was paid by the ministry to the prison in March.\nEnd.';
const EVIDENCE = '6 million was paid by the ministry';
const textOf = (text: string) => ({ content: [{ type: 'text', text }] });

/** A passage that was compared with the words of a capture of its source. */
async function openMatched() {
  const library = await openTestLibrary();
  const { call } = library;
  const { article } = await library.importText(ARTICLE);
  const { highlight } = await library.highlight(article, 4, 28);
  const csl = { type: 'report', title: 'Report' };
  const { source, link } = await call('link.create', {
    ...{ article, highlight, source: { csl }, relation: 'supports' },
  });
  const capture = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const args = { job: 'a', source, name: 'report.txt', origin: 'file' as const, bytes };
    return (await call('capture.add', args)).capture;
  };
  const match = (of: CaptureId, start = REPORT.indexOf(EVIDENCE)) =>
    call('link.match', {
      ...{ article, link },
      words: {
        capture: of,
        quote: { exact: EVIDENCE, prefix: 'The sum of ', suffix: ' to the prison' },
        position: { start, end: start + EVIDENCE.length },
      },
    });
  const check = async () => (await call('article.checkMatches', { article })).checks[0];
  const first = await capture(REPORT);
  await match(first);
  const correct = (from: number, to: number, words: string) =>
    call('text.edit', {
      ...{ owner: article, version: 0, author: 'editor' },
      steps: [{ stepType: 'replace', from, to, slice: textOf(words) }],
    });
  return { ...library, article, link, source, capture, match, check, first, correct };
}

it('keeps the words of both ends, and makes the source’s the evidence; undo takes that back', async () => {
  const { call, openArticle, article, first } = await openMatched();
  const [link] = (await openArticle(article)).links;
  expect(link).toMatchObject({
    evidence: EVIDENCE,
    match: { claim: 'ministry paid 6 million', anchor: { target: first } },
  });
  await call('history.undo', {});
  const [before] = (await openArticle(article)).links;
  expect(before).toMatchObject({ evidence: '', match: null });
});

it('keeps where the words stand in the source, unless the person has said that', async () => {
  const { call, openArticle, article, link, first } = await openMatched();
  const quote = { exact: EVIDENCE, prefix: '', suffix: '' };
  const words = { capture: first, quote, position: { start: 18, end: 18 + EVIDENCE.length } };
  const matchAt = async (locator: string) => {
    await call('link.match', { article, link, words, locator });
    return (await openArticle(article)).links[0]?.locator;
  };
  expect(await matchAt('p. 3')).toBe('p. 3');
  expect(await matchAt('p. 4')).toBe('p. 3');
});

describe('both ends, compared with how they were', () => {
  it('still match where nothing has changed', async () => {
    const { check, first } = await openMatched();
    const found = await check();
    expect(found).toMatchObject({ claim: 'same', words: 'same', found: { capture: first } });
    expect(found && isStillMatching(found)).toBe(true);
  });

  it('don’t once the passage is corrected, until somebody says so', async () => {
    const { check, correct, match, first } = await openMatched();
    // After “ministry paid ”.
    await correct(19, 20, '7');
    expect(await check()).toMatchObject({ claim: 'reworded', words: 'same' });
    await match(first);
    expect(await check()).toMatchObject({ claim: 'same', words: 'same' });
  });

  it('don’t once the passage is deleted', async () => {
    const { check, correct } = await openMatched();
    await correct(1, 43, 'Gone.');
    expect(await check()).toMatchObject({ claim: 'lost' });
  });

  it('do in a later capture with the same words elsewhere', async () => {
    const { check, capture } = await openMatched();
    const later = await capture(`Report\nAn update.\n${REPORT.slice(7)}`);
    expect(await check()).toMatchObject({ words: 'same', found: { capture: later } });
  });

  it('don’t where the source has said it differently since', async () => {
    const { check, capture } = await openMatched();
    const later = await capture(REPORT.replace('6 million', '5 million'));
    const found = await check();
    expect(found).toMatchObject({ words: 'reworded', found: { capture: later } });
    expect(found?.found?.quote.exact).toContain('5 million');
  });

  it('don’t where the source no longer says it', async () => {
    const { check, capture } = await openMatched();
    await capture('Report\nThis page has been withdrawn at the request of the embassy.');
    expect(await check()).toMatchObject({ words: 'gone', found: null });
  });

  it('are judged by an earlier capture where the latest has no text', async () => {
    const { call, check, source, first } = await openMatched();
    const bytes = new TextEncoder().encode('PNG');
    await call('capture.add', { job: 'a', source, name: 'a.png', origin: 'file', bytes });
    expect(await check()).toMatchObject({ words: 'same', found: { capture: first } });
  });

  it('can’t be compared where the capture is gone or damaged', async () => {
    const { call, check, first, folder } = await openMatched();
    await rm(join(folder, 'attachments'), { recursive: true });
    expect(await check()).toMatchObject({ words: 'unreadable', found: null });
    await call('capture.delete', { capture: first });
    expect(await check()).toMatchObject({ words: 'unreadable', found: null });
  });
});

it('takes no words from a capture of another source', async () => {
  const { call, match } = await openMatched();
  const { source } = await call('source.create', { csl: { type: 'book', title: 'Other' } });
  const bytes = new TextEncoder().encode(REPORT);
  const args = { job: 'a', source, name: 'other.txt', origin: 'file' as const, bytes };
  const { capture } = await call('capture.add', args);
  await expect(match(capture)).rejects.toMatchObject({ code: 'invalid' });
});

it('cleared, the link keeps its evidence', async () => {
  const { call, check, openArticle, article, link } = await openMatched();
  await call('link.match', { article, link, words: null });
  expect(await check()).toBeUndefined();
  const [after] = (await openArticle(article)).links;
  expect(after).toMatchObject({ evidence: EVIDENCE, match: null });
});
