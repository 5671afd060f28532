import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../shared/document/plainText';
import { findRealInput } from './findRealInput';
import { readExpectedText } from './html/testing/readExpectedText';
import { prepareArticle } from './prepareArticle';

const pages = findRealInput('pages');

/** What the pages themselves say where the expected metadata, from Readability, has nothing. */
const KNOWN_BETTER: Record<string, object> = {
  heise: { published: '2015-04-08T12:46:00' },
  'lemonde-1': { published: '2015-05-04T13:36:31+02:00' },
};

const MIN_SHARE = 0.98;
/** Readability loses two paragraphs of this page with the pictures of their formulas; we keep the formulas as text. */
const MIN_PRECISION: Record<string, number> = { 'wikipedia-3': 0.94 };

describe.skipIf(!pages)('prepareArticle, of real web pages', () => {
  it.each(pages ? readdirSync(pages) : [])('%s', { timeout: 60_000 }, async (page) => {
    const file = (name: string) => readFileSync(join(pages ?? '', page, name));
    const prepared = await prepareArticle({
      name: 'source.html',
      bytes: file('source.html'),
      format: 'auto',
    });

    const metadata = JSON.parse(file('expected-metadata.json').toString());
    expect(prepared.details).toMatchObject({
      title: metadata.title,
      byline: metadata.byline ?? '',
      language: metadata.lang ?? '',
      publisher: metadata.siteName ?? '',
      published: metadata.publishedTime ?? '',
      ...KNOWN_BETTER[page],
    });
    expect(prepared.direction).toBe(metadata.dir ?? 'ltr');
    expect(prepared.encoding).toBe('utf-8');

    const actual = countTokens(plainText(prepared.document));
    const expected = countTokens(readExpectedText(file('expected.html').toString()));
    const { recall, precision, missing, extra } = compare(actual, expected);
    const difference = `missing: ${missing.join(' ')}; extra: ${extra.join(' ')}`;
    expect(recall, `recall ${recall}, ${difference}`).toBeGreaterThanOrEqual(MIN_SHARE);
    expect(precision, `precision ${precision}, ${difference}`).toBeGreaterThanOrEqual(
      MIN_PRECISION[page] ?? MIN_SHARE,
    );
  });
});

function countTokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, isWordLike } of words.segment(text)) {
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

function compare(actual: Map<string, number>, expected: Map<string, number>) {
  const surplus = (a: Map<string, number>, b: Map<string, number>) =>
    [...a].flatMap(([word, count]) => Array(Math.max(0, count - (b.get(word) ?? 0))).fill(word));
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  const missing = surplus(expected, actual);
  const extra = surplus(actual, expected);
  return {
    recall: 1 - missing.length / sum(expected),
    precision: 1 - extra.length / sum(actual),
    missing,
    extra,
  };
}
