import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../shared/document/plainText';
import { findRealInput } from './findRealInput';
import { compareWords } from './html/testing/compareWords';
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

    const expected = readExpectedText(file('expected.html').toString());
    const found = compareWords(plainText(prepared.document), expected);
    const { recall, precision, missing, extra } = found;
    const difference = `missing: ${missing.join(' ')}; extra: ${extra.join(' ')}`;
    expect(recall, `recall ${recall}, ${difference}`).toBeGreaterThanOrEqual(MIN_SHARE);
    expect(precision, `precision ${precision}, ${difference}`).toBeGreaterThanOrEqual(
      MIN_PRECISION[page] ?? MIN_SHARE,
    );
  });
});
