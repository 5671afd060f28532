import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { migrateFile } from '../../../shared/migrations/migrateFile';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { makeAnchor } from '../../../shared/model/anchor';
import { type Article, noMarks } from '../../../shared/model/article';
import type { Highlight } from '../../../shared/model/highlight';
import type { ArticleId } from '../../../shared/model/ids';
import { defaultPreferences } from '../../../shared/model/library';
import type { Link } from '../../../shared/model/link';
import { makeFirstRevision } from '../../../shared/model/revision';
import type { Text } from '../../../shared/model/text';
import type { FileFormat } from '../files/FileFormat';
import { parseFile } from '../files/parseFile';
import { articleFileSchema } from './articleFileSchema';
import { articleFormat } from './articleFormat';
import { captureTextFileSchema } from './captureTextFormat';
import {
  annotationsFormat,
  libraryFormat,
  makeStoredLibrary,
  noAnnotations,
  recordsFileSchema,
  sourcesFormat,
} from './recordsFormat';
import { revisionFileSchema, revisionFormat } from './revisionFormat';
import { serialiseRecords } from './serialiseRecords';

const NOW = '2026-01-02T03:04:05.678Z';
const article: ArticleId = 'art_0001';

const id = <P extends string>(prefix: P) =>
  fc.stringMatching(/^[0-9a-z]{4,16}$/).map((random): `${P}_${string}` => `${prefix}_${random}`);
// Any text, whole characters or not: what a person typed must come back.
const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', '\\', '\n', '\u2028', '{', ','),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

const highlight: fc.Arbitrary<Highlight> = fc.record({
  id: id('hl'),
  article: fc.constant(article),
  anchor: fc
    .record({
      quote: fc.record({ exact: words, prefix: words, suffix: words }),
      position: fc.option(fc.record({ start: fc.nat(), end: fc.nat() })),
    })
    .map((passage) => makeAnchor(article, passage)),
  label: id('lbl'),
  kind: fc.constantFrom('claim' as const, 'remark' as const),
  verdict: fc.constant('unchecked' as const),
  judgements: fc.array(
    fc.record({
      verdict: fc.constantFrom('disputed' as const, 'unchecked' as const),
      by: words,
      at: fc.constant(NOW),
      why: words,
    }),
    { maxLength: 2 },
  ),
  tags: fc.array(fc.stringMatching(/^[^\s]+$/), { maxLength: 3 }),
  note: fc.option(
    words.map((text) => ({ type: 'doc' as const, content: [{ type: 'paragraph', text }] })),
  ),
  review: fc.option(
    fc.record({
      revision: fc.integer({ min: 1, max: 1000 }),
      state: fc.constantFrom('changed' as const, 'lost' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
      before: fc.record({ exact: words, prefix: words, suffix: words }),
    }),
  ),
  createdAt: fc.constant(NOW),
  updatedAt: fc.constant(NOW),
});

const link: fc.Arbitrary<Link> = fc.record({
  id: id('lnk'),
  article: fc.constant(article),
  highlight: id('hl'),
  source: id('src'),
  relation: fc.constantFrom('supports' as const, 'origin' as const),
  locator: words,
  evidence: words,
  remark: words,
  match: fc.option(
    fc.record({
      anchor: fc.record({
        target: fc.constant('cap_0001' as const),
        selectors: fc.constant([{ type: 'quote', exact: 'w', prefix: '', suffix: '' }]),
      }),
      claim: words,
      matchedAt: fc.constant(NOW),
    }),
    { nil: null },
  ),
  createdAt: fc.constant(NOW),
  updatedAt: fc.constant(NOW),
});

const byId = <Item extends { id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id as Item['id'], item]));

const annotations = fc.record({
  highlights: fc.array(highlight, { maxLength: 5 }).map(byId),
  links: fc.array(link, { maxLength: 5 }).map(byId),
  unknown: fc.constant({}),
});

describe('annotations.json', () => {
  it('reads as what was written', () => {
    fc.assert(
      fc.property(annotations, (data) => {
        const parsed = parseFile(annotationsFormat, annotationsFormat.serialise(data).join(''));
        expect(parsed).toMatchObject({ isReadable: true, version: schemaVersion });
        expect('data' in parsed && new Map(parsed.data.highlights)).toEqual(data.highlights);
        expect('data' in parsed && new Map(parsed.data.links)).toEqual(data.links);
      }),
    );
  });

  it('has one record per line, in the order of the ids, whatever order they were created in', () => {
    const make = (name: Highlight['id']): Highlight => ({
      id: name,
      article,
      anchor: makeAnchor(article, {
        quote: { exact: 'a', prefix: '', suffix: '' },
        position: null,
      }),
      label: 'lbl_check',
      kind: 'claim',
      verdict: 'unchecked',
      judgements: [],
      tags: [],
      note: null,
      review: null,
      createdAt: NOW,
      updatedAt: NOW,
    });
    const write = (...ids: Highlight['id'][]) =>
      annotationsFormat.serialise({ ...noAnnotations, highlights: byId(ids.map(make)) }).join('');
    const text = write('hl_0002', 'hl_0001');
    expect(text.split('\n').map((line) => line.slice(0, 13))).toEqual([
      '{"schemaVersi',
      '"highlights":',
      '"hl_0001":{"i',
      '"hl_0002":{"i',
      '},',
      '"links":{}}',
      '',
    ]);
    expect(text).toBe(write('hl_0001', 'hl_0002'));
  });
});

describe('writing records again', () => {
  const record = (number: number) => ({ number });
  const write = (records: ReadonlyMap<string, object>) =>
    Buffer.concat(serialiseRecords(records)).toString();

  it('writes what is there now, whatever was written before', () => {
    const id = fc.stringMatching(/^[0-9]{1,2}$/);
    const edit = fc.record({ id, change: fc.option(fc.nat()) });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 20 }), { maxLength: 8 }), (rounds) => {
        const records = new Map<string, object>();
        for (const round of rounds) {
          for (const { id: edited, change } of round) {
            if (change === null) records.delete(edited);
            else records.set(edited, record(change));
          }
          expect(JSON.parse(write(records))).toEqual(Object.fromEntries(records));
        }
      }),
    );
  });
});

describe('article.json', () => {
  const record: Article = {
    id: article,
    title: 'A title',
    byline: '',
    publisher: '',
    published: '',
    url: '',
    language: 'en',
    importedAt: NOW,
    updatedAt: NOW,
    trashedAt: null,
    ...noMarks,
  };
  const text: Text = {
    direction: 'ltr',
    original: null,
    revision: 1,
    revisions: [makeFirstRevision('', NOW)],
  };
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const document = articleDocumentSchema.nodeFromJSON({
    type: 'doc',
    content: [paragraph('One'), { type: 'blockquote', content: [paragraph('Two\u2028')] }],
  });

  it('has one block per line, and reads as what was written', () => {
    const written = articleFormat
      .serialise({ article: record, text, document, unknown: {} })
      .join('');
    expect(written.split('\n').slice(3)).toEqual([
      '"document":{"type":"doc","content":[',
      expect.stringMatching(/^\{"type":"paragraph".*"One".*\},$/),
      expect.stringMatching(/^\{"type":"blockquote".*\}$/s),
      ']}}',
      '',
    ]);
    const parsed = parseFile(articleFormat, written);
    expect(parsed).toMatchObject({ data: { article: record, text } });
    expect('data' in parsed && parsed.data.document.eq(document)).toBe(true);
  });
});

describe('sources.json and library.json', () => {
  it('keep what they don’t know of CSL', () => {
    const csl = { type: 'book', title: 'Book', 'archive-place': 'Rome', custom: { a: [1] } };
    const source = {
      id: 'src_0001' as const,
      csl,
      note: '',
      reliability: 'unknown' as const,
      createdAt: NOW,
      updatedAt: NOW,
    };
    const data = { sources: byId([source]), captures: new Map(), unknown: {} };
    const parsed = parseFile(sourcesFormat, sourcesFormat.serialise(data).join(''));
    expect(parsed).toMatchObject({ data });
  });

  it('read as what was written', () => {
    const stored = makeStoredLibrary({
      id: 'lib_0001',
      createdAt: NOW,
      preferences: {
        ...defaultPreferences,
        theme: 'dark',
        textSizePx: 20,
        language: 'es',
        paper: 'warm',
      },
    });
    const parsed = parseFile(libraryFormat, libraryFormat.serialise(stored).join(''));
    expect('data' in parsed && parsed.data).toEqual(stored);
  });
});

describe('library.json of before there was a choice of languages, faces and paper', () => {
  it('opens with what is usual, and is written back with that', async () => {
    const released = JSON.parse(await readReleased('library'));
    const parsed = libraryFormat.parse(migrateFile('library', released, 1));
    expect(released.preferences).not.toHaveProperty('language');
    const added = { ...defaultPreferences, ...released.preferences };
    expect(parsed.library.preferences).toEqual(added);
  });
});

const formats: [name: string, format: FileFormat<unknown>][] = [
  ['library', libraryFormat],
  ['sources', sourcesFormat],
  ['article', articleFormat],
  ['annotations', annotationsFormat],
  ['revision', revisionFormat],
];

const readReleased = (name: string) =>
  readFile(join(import.meta.dirname, '../fixtures/0001', `${name}.json`), 'utf8');

describe('files as they were released', () => {
  // Never change these: they are what libraries on people’s disks look like.
  test.each(formats)('of version 1 can be read: %s.json', async (name, format) => {
    const parsed = parseFile(format, await readReleased(name));
    expect(parsed).toMatchObject({ isReadable: true, version: 1 });
  });
});

describe('unknown top-level fields of a file', () => {
  test.each(formats)('are written back as they were read: %s.json', async (name, format) => {
    const added = { added: { deep: [1, '\u2028'] }, constructor: 'x', other: null };
    const released = JSON.parse(await readReleased(name));
    const json = { ...migrateFile(format.kind, released, 1), ...added };
    const text = format.serialise(format.parse(json)).join('');
    expect(JSON.parse(text)).toMatchObject(added);
    expect(format.serialise(format.parse(JSON.parse(text))).join('')).toBe(text);
  });
});

describe('docs/schema', () => {
  // Regenerated by `npx vitest run main/storage/formats --update`.
  test.each([
    ['library', recordsFileSchema('library')],
    ['sources', recordsFileSchema('sources')],
    ['article', articleFileSchema],
    ['annotations', recordsFileSchema('annotations')],
    ['revision', revisionFileSchema],
    ['capture', captureTextFileSchema],
  ])('describes %s.json as it is checked', async (name, schema) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    const path = `../../../docs/schema/${name}.schema.json`;
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(path);
  });
});
