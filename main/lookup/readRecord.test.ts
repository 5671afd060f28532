import { describe, expect, it } from 'vitest';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import { readRecord } from './readRecord';

const read = (by: SourceLookup['by'], body: unknown, type = 'application/json') => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readRecord({ by, host: 'a.example', type, bytes: new TextEncoder().encode(text) });
};

describe('the record of a number', () => {
  it('is what it says of the work, as CSL has it', async () => {
    const record = await read('doi', {
      type: 'journal-article',
      title: ['Waves &amp; <i>tides</i> of <jats:italic>H</jats:italic><sub>2</sub>O'],
      author: [{ family: 'Rees', given: 'Ida' }, { name: 'Tide Group' }],
      'container-title': ['Estuaries'],
      abstract:
        '<jats:title>Abstract</jats:title><jats:p>When p &lt; 0.05, tides &amp; waves.</jats:p>',
      issued: { 'date-parts': [[2019, 4, null]] },
      page: '1-9',
      source: 'Crossref',
      license: [{ URL: 'https://a.example/' }],
      reference: [{ key: 'a' }],
      'is-referenced-by-count': 7,
    });
    expect(record).toEqual({
      type: 'article-journal',
      title: 'Waves & <i>tides</i> of H<sub>2</sub>O',
      author: [{ family: 'Rees', given: 'Ida' }, { literal: 'Tide Group' }],
      'container-title': 'Estuaries',
      abstract: 'Abstract When p < 0.05, tides & waves.',
      issued: { 'date-parts': [[2019, 4]] },
      page: '1-9',
    });
  });

  it('is the first of a list', async () => {
    expect(await read('pubmed', [{ type: 'book', title: 'A' }])).toMatchObject({ title: 'A' });
  });

  it.each([
    ['says nothing', {}],
    ['is a message', { status: 'error', message: 'not found' }],
    ['has an empty title', { type: 'book', title: ' ' }],
    ['is a list of nothing', []],
    ['is null', null],
    ['is a number', 7],
  ])('is none where it %s', async (_what, body) => {
    expect(await read('doi', body)).toBeNull();
  });

  it.each([
    ['is no JSON', '<html>'],
    ['is deeper than anything', '['.repeat(100_000)],
  ])('is refused where it %s', async (_what, body) => {
    await expect(read('doi', body)).rejects.toMatchObject({
      code: 'unsupported',
      said: { id: 'lookup.notRecord', values: { host: 'a.example' } },
    });
  });

  it('gives no object another prototype', async () => {
    const record = await read('doi', '{"type":"book","title":"A","__proto__":{"isEvil":true}}');
    expect(record).toEqual({ type: 'book', title: 'A' });
    expect(record).not.toHaveProperty('isEvil');
  });
});

describe('the book of an ISBN', () => {
  it('is read from what Open Library says', async () => {
    const book = {
      title: 'Tides',
      subtitle: 'A history',
      authors: [{ name: 'Ida van der Berg', url: 'https://a.example/' }],
      publishers: [{ name: 'Quay Press' }, { name: 'Other' }],
      publish_places: [{ name: 'Cardiff' }],
      publish_date: 'March 2009',
      number_of_pages: 300,
    };
    expect(await read('isbn', { 'ISBN:9780306406157': book })).toEqual({
      type: 'book',
      title: 'Tides: A history',
      author: [{ family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van der' }],
      publisher: 'Quay Press',
      'publisher-place': 'Cardiff',
      issued: { 'date-parts': [[2009, 3]] },
      'number-of-pages': 300,
    });
  });

  it('is read as far as it is right', async () => {
    const book = { title: 'Tides', authors: 'Ida', publish_date: 7, number_of_pages: null };
    expect(await read('isbn', { 'ISBN:9780306406157': book })).toEqual({
      type: 'book',
      title: 'Tides',
    });
  });

  it.each([
    ['nothing', {}],
    ['a list', []],
    ['a text', 'a'],
    ['no title', { a: {} }],
  ])('is none where it says %s', async (_what, body) => {
    expect(await read('isbn', JSON.stringify(body))).toBeNull();
  });
});

describe('the record of a page', () => {
  const page = (head: string) => read('page', `<html><head>${head}</head></html>`, 'text/html');
  const jsonLd = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

  it('is that of the article that a scholarly publisher names', async () => {
    const record = await page(
      [
        meta('citation_title', 'Tides'),
        meta('citation_author', 'Rees, Ida'),
        meta('citation_author', 'Jan van der Berg'),
        meta('citation_journal_title', 'Estuaries'),
        meta('citation_publisher', 'Quay Press'),
        meta('citation_publication_date', '2019/04/02'),
        meta('citation_volume', '12'),
        meta('citation_issue', '3'),
        meta('citation_firstpage', '1'),
        meta('citation_lastpage', '9'),
        meta('citation_doi', '10.1000/Tides'),
        meta('citation_issn', '1234-5678'),
        meta('og:site_name', 'The site'),
      ].join(''),
    );
    expect(record).toEqual({
      type: 'article-journal',
      title: 'Tides',
      author: [
        { family: 'Rees', given: 'Ida' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      ],
      'container-title': 'Estuaries',
      publisher: 'Quay Press',
      issued: { 'date-parts': [[2019, 4, 2]] },
      volume: '12',
      issue: '3',
      page: '1–9',
      DOI: '10.1000/tides',
      ISSN: '1234-5678',
    });
  });

  it('is that of the news in its JSON-LD, people told from institutions', async () => {
    const record = await page(
      jsonLd({
        '@type': 'ReportageNewsArticle',
        headline: 'Harbour opens',
        author: [
          { '@type': 'Person', name: 'Ida Rees' },
          { '@type': 'Organization', name: 'Quay News' },
        ],
        publisher: { name: 'The Gazette' },
        datePublished: '2025-03-26T08:00:00+01:00',
      }),
    );
    expect(record).toEqual({
      type: 'article-newspaper',
      title: 'Harbour opens',
      author: [{ family: 'Rees', given: 'Ida' }, { literal: 'Quay News' }],
      'container-title': 'The Gazette',
      issued: { 'date-parts': [[2025, 3, 26]] },
    });
  });

  it.each<[string, string, object]>([
    [
      'Open Graph',
      meta('og:title', 'A') + meta('og:site_name', 'B'),
      { type: 'webpage', title: 'A', 'container-title': 'B' },
    ],
    [
      'Dublin Core',
      meta('DC.title', 'A') + meta('DC.creator', 'Rees, Ida') + meta('DC.date', '2020'),
      {
        type: 'webpage',
        title: 'A',
        author: [{ family: 'Rees', given: 'Ida' }],
        issued: { 'date-parts': [[2020]] },
      },
    ],
    ['its title alone', '<title>A</title>', { type: 'webpage', title: 'A' }],
    [
      'a profile in place of a name',
      `<title>A</title>${meta('author', 'https://a.example/ida')}`,
      { type: 'webpage', title: 'A' },
    ],
    [
      'a thesis',
      meta('citation_title', 'A') + meta('citation_dissertation_institution', 'B'),
      { type: 'thesis', title: 'A', publisher: 'B' },
    ],
    [
      'a report',
      meta('citation_title', 'A') +
        meta('citation_technical_report_institution', 'B') +
        meta('citation_technical_report_number', '7'),
      { type: 'report', title: 'A', publisher: 'B', number: '7' },
    ],
    [
      'a blog',
      jsonLd({ '@type': 'BlogPosting', headline: 'A' }),
      { type: 'post-weblog', title: 'A' },
    ],
    [
      'a book',
      meta('citation_title', 'A') + meta('citation_isbn', '9780306406157'),
      { type: 'book', title: 'A', ISBN: '9780306406157' },
    ],
  ])('is read from %s', async (_what, head, record) => {
    expect(await page(head)).toEqual(record);
  });

  it('is decoded as its server says', async () => {
    const bytes = Buffer.from('<title>Ma\xf1ana</title>', 'latin1');
    const type = 'text/html; charset=iso-8859-1';
    expect(await readRecord({ by: 'page', host: 'a.example', type, bytes })).toMatchObject({
      title: 'Mañana',
    });
  });

  it('is none where the page says nothing', async () => {
    expect(await page('')).toBeNull();
  });

  it('runs nothing', async () => {
    const record = await page('<title>A</title><script>document.title = "B"</script>');
    expect(record).toMatchObject({ title: 'A' });
  });
});
