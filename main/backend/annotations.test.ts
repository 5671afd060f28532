import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../shared/document/plainText';
import { makeFoundAnnotation } from '../annotations/makeFoundAnnotation';
import { placeFound } from '../annotations/placeFound';
import { makeProject } from '../annotations/testing/makeProject';
import type { Importer } from '../import/Importer';
import { openTestLibrary } from '../testing/openTestLibrary';
import { plainTextImporter } from '../testing/plainTextImporter';

const toBytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const URL = 'https://example.org/quay';
const TEXT = `The quay
They met at the old quay before dawn, and nobody else was there to see them.
The harbour master said that the old quay had been closed for nine years.
Nine years later the old quay was sold to a brewer from the next town.`;

const row = (exact: string, prefix = '', suffix = '', fields: object = {}) => ({
  id: exact + prefix,
  user: 'acct:mara@hypothes.is',
  created: '2024-03-01T10:00:00Z',
  uri: URL,
  text: '',
  tags: [],
  target: [{ source: URL, selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }] }],
  ...fields,
});
const rows = [
  row('nobody else was there', '', '', { text: 'Who *says* so?', tags: ['witness'] }),
  row('the old quay', 'said that ', ' had been'),
  row('the old quay'),
  row('the mayor opened a new bridge in June'),
  row('', '', '', { target: [{ source: URL }], text: 'Worth keeping.', tags: ['harbour'] }),
];

async function openWithArticle(list: readonly object[] = rows) {
  const library = await openTestLibrary();
  const bytes = toBytes(TEXT);
  const { article } = await library.call('article.import', {
    job: 'a',
    name: 'quay.txt',
    bytes,
    url: URL,
  });
  const request = { job: 'b', name: 'quay.json', bytes: toBytes({ rows: list }) };
  return { ...library, article, request };
}

describe('an import of highlights', () => {
  it('puts each where its words are, and says what is sure, unsure and lost', async () => {
    const { call, article, request, openArticle } = await openWithArticle();
    const result = await call('annotations.import', request);
    expect(result).toMatchObject({ format: 'hypothesis', placed: 2, unsure: 0, lost: 2, same: 0 });
    expect(result.articles).toMatchObject([
      {
        article,
        notes: 1,
        doubtful: [
          { state: 'lost', reason: 'several', quote: 'the old quay' },
          { state: 'lost', reason: 'notFound' },
        ],
      },
    ]);
    const { highlights, article: record } = await openArticle(article);
    expect(highlights).toHaveLength(4);
    expect(highlights.find(({ tags }) => tags.includes('witness'))).toMatchObject({
      kind: 'remark',
      by: 'mara',
      createdAt: '2024-03-01T10:00:00.000Z',
      review: null,
    });
    expect(highlights.filter(({ review }) => review?.from === 'import')).toHaveLength(2);
    expect(record.tags).toEqual(['harbour']);
    expect(JSON.stringify(record.memo)).toContain('mara: Worth keeping.');
  });

  it('is one change, which one undo takes back', async () => {
    const { call, article, request, openArticle, events } = await openWithArticle();
    events.length = 0;
    await call('annotations.import', request);
    expect(events.filter(({ name }) => name === 'changed')).toHaveLength(1);
    const { action } = await call('history.undo', {});
    expect(action).toEqual({ code: 'highlight.import', params: { count: 4 } });
    const { highlights, article: record } = await openArticle(article);
    expect([highlights, record.memo, record.tags]).toEqual([[], null, []]);
  });

  it('brings nothing in twice', async () => {
    const { call, article, request, openArticle } = await openWithArticle();
    await call('annotations.import', request);
    expect(await call('annotations.import', request)).toMatchObject({
      placed: 0,
      unsure: 0,
      lost: 0,
      same: 4,
      highlights: [],
    });
    expect((await openArticle(article)).highlights).toHaveLength(4);
  });

  it('knows again what a person has given its place, and what has another note now', async () => {
    const { call, article, request, openArticle } = await openWithArticle();
    await call('annotations.import', request);
    const { highlights } = await openArticle(article);
    for (const { id: highlight, review } of highlights) {
      const note = { type: 'doc' as const, content: [{ type: 'paragraph' }] };
      await call('highlight.edit', { article, highlight, set: { note } });
      if (!review) continue;
      await call('highlight.move', { article, highlight, range: { start: 0, end: 4 } });
    }
    expect(await call('annotations.import', request)).toMatchObject({ same: 4, highlights: [] });
  });

  it('can be looked at first, without any change', async () => {
    const { call, article, request, openArticle, events } = await openWithArticle();
    events.length = 0;
    expect(await call('annotations.preview', request)).toMatchObject({ placed: 2, lost: 2 });
    expect(events.map(({ name }) => name)).not.toContain('changed');
    expect((await openArticle(article)).highlights).toEqual([]);
  });

  it('says what is about no article of the library, and looks for it where it is told to', async () => {
    const foreign = rows.map((one) => ({ ...one, uri: 'https://example.org/other' }));
    const { call, article, request } = await openWithArticle(foreign);
    const alone = await call('annotations.preview', request);
    expect(alone).toMatchObject({
      articles: [],
      unmatched: [{ url: 'https://example.org/other', count: 5 }],
    });
    const told = await call('annotations.import', { ...request, article, isOnly: true });
    expect(told).toMatchObject({ placed: 2, lost: 2, unmatched: [] });
  });

  it('puts highlights of several articles each into its own', async () => {
    const { call, article, importText, request } = await openWithArticle();
    const other = await importText('Oak and ash\nThe long pier was made of oak from the hills.');
    const elsewhere = row('made of oak', '', '', {
      uri: 'https://example.org/pier',
      document: { title: ['Oak and ash'] },
    });
    const bytes = toBytes({ rows: [...rows.slice(0, 1), elsewhere] });
    const result = await call('annotations.import', { ...request, bytes });
    expect(result.articles.map((one) => [one.article, one.placed])).toEqual([
      [article, 1],
      [other.article, 1],
    ]);
    await call('history.undo', {});
    expect(await call('annotations.preview', { ...request, bytes })).toMatchObject({ placed: 2 });
  });

  it('brings in the texts of a project with their highlights, and takes both back at once', async () => {
    const { call, openLibrary, openArticle } = await openTestLibrary();
    const selection =
      '<PlainTextSelection startPosition="3" endPosition="12"><Coding><CodeRef targetGUID="C-1"/></Coding></PlainTextSelection>';
    const text = 'We saw herons at the weir.\nThey were gone by noon.';
    const request = { job: 'c', name: 'p.qdpx', bytes: makeProject(text, selection) };
    const result = await call('annotations.import', request);
    expect(result).toMatchObject({ format: 'refi', highlights: { length: 1 } });
    const [article] = (await openLibrary()).articles;
    expect(article?.title).toBe('Interview');
    expect(result.articles).toMatchObject([{ article: article?.id, title: 'Interview' }]);
    expect(result.highlights).toMatchObject([
      { article: article?.id, state: 'placed', start: 3, end: 12 },
    ]);
    const opened = article && (await openArticle(article.id));
    expect(opened?.highlights).toMatchObject([{ tags: ['Place'], label: 'lbl_said' }]);
    expect(await call('annotations.import', { ...request, job: 'd' })).toMatchObject({
      same: 1,
      highlights: [],
    });
    await call('history.undo', {});
    expect((await openLibrary()).articles).toEqual([]);
  });

  it('changes nothing where the library is read-only, the file has none, or it is cancelled', async () => {
    const { call, backend, folder, request, openArticle, article } = await openWithArticle();
    const bytes = toBytes('{"rows":[]}');
    await expect(call('annotations.import', { ...request, bytes })).rejects.toMatchObject({
      code: 'unsupported',
    });
    const running = call('annotations.import', request);
    await call('import.cancel', { job: request.job });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect((await openArticle(article)).highlights).toEqual([]);
    await backend.close();
    const reader = await openTestLibrary(folder, { access: 'read' });
    await expect(reader.call('annotations.import', request)).rejects.toMatchObject({
      code: 'read-only',
    });
  });
});

describe('an article whose file has highlights', () => {
  const importer: Importer = {
    ...plainTextImporter,
    async prepare(...args) {
      const prepared = await plainTextImporter.prepare(...args);
      const found = ['nobody else was there', 'the mayor'].map((exact) =>
        makeFoundAnnotation({
          quote: { exact },
          note: 'A comment.',
          colour: 'green',
          author: 'Ivo',
        }),
      );
      const placed = placeFound(found, { text: canonicalText(prepared.document) });
      return { ...prepared, annotations: placed.map((one) => one.placed) };
    },
  };

  it('comes in with them in one change, and one undo takes both away', async () => {
    const { importText, openArticle, openLibrary, call } = await openTestLibrary(undefined, {
      importer,
    });
    const { article } = await importText(TEXT);
    const { highlights } = await openArticle(article);
    expect(highlights).toMatchObject([
      { by: 'Ivo', kind: 'remark', label: 'lbl_term', review: null },
      { by: 'Ivo', review: { from: 'import', state: 'lost' } },
    ]);
    await call('history.undo', {});
    expect((await openLibrary()).articles).toEqual([]);
  });
});
