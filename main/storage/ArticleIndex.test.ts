import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { ArticleIndex } from './ArticleIndex';
import { LibraryFolder } from './files/LibraryFolder';
import { joinIds } from './formats/indexFormat';

const COUNT = 250;

const highlightOf = (number: number): HighlightId => `hl_${String(number).padStart(4, '0')}`;

function makeEntry(number: number) {
  const id: ArticleId = `art_${String(number).padStart(4, '0')}`;
  const importedAt = new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString();
  const summary: ArticleSummary = {
    ...{
      id,
      title: `Number ${number}, "quoted"\nin two lines`,
      byline: '',
      publisher: '',
      published: '',
    },
    ...{ importedAt, updatedAt: importedAt, trashedAt: null, words: 1 },
    ...{ tags: [], isStarred: false, isDone: false, highlightTags: [] },
    ...{ highlights: 0, claims: 0, sourcedClaims: 0, labels: {}, links: {} },
  };
  const highlights = joinIds([highlightOf(number), `hl_more${number}`]);
  const origin = { original: `${number}.txt`, url: `example.org/${number}` };
  return { summary, highlights, ...origin, stamps: { text: '1:1', annotations: '' } };
}

const fail = (error: unknown) => {
  throw error;
};

/** An index of many articles, reopened after it was written. */
async function makeIndex() {
  const files = await LibraryFolder.open(await makeTemporaryFolder());
  const path = join(files.path, '.attest/index.json');
  const written = await ArticleIndex.open(files, path, fail);
  for (let number = 0; number < COUNT; number += 1) {
    const entry = makeEntry(number);
    written.set(entry.summary.id, entry);
  }
  await written.flush();
  return { files, written, path, index: await ArticleIndex.open(files, path, fail) };
}

/** The same, fully read. */
async function makeWholeIndex() {
  const made = await makeIndex();
  await made.index.readAll();
  return made;
}

const idsOf = (summaries: readonly ArticleSummary[]) => summaries.map(({ id }) => id);

describe('ArticleIndex', () => {
  it('holds what was written after reading it', async () => {
    const { written, index } = await makeWholeIndex();
    expect(index.size).toBe(COUNT);
    expect(index.summaries()).toEqual(written.summaries());
    expect(index.get('art_0007')).toEqual(makeEntry(7));
    expect(index.get('art_nope')).toBeUndefined();
  });

  it('opens with the newest, and knows how many there are', async () => {
    const { index } = await makeIndex();
    expect(index.isWhole).toBe(false);
    expect(index.size).toBe(COUNT);
    expect(idsOf(index.newest(2, []))).toEqual(['art_0249', 'art_0248']);
    expect(index.get('art_0003')).toBeUndefined();
    await index.readAll();
    expect(index.isWhole).toBe(true);
    expect(index.get('art_0003')).toEqual(makeEntry(3));
  });

  it('keeps what was changed before the rest was read, and writes all of it', async () => {
    const { files, index, path } = await makeIndex();
    const changed = { ...makeEntry(3), stamps: { text: '2:2', annotations: '' } };
    index.set('art_0003', changed);
    index.delete('art_0004');
    index.delete('art_0249');
    await index.flush();
    const again = await ArticleIndex.open(files, path, fail);
    await again.readAll();
    for (const each of [index, again]) {
      expect(each.size).toBe(COUNT - 2);
      expect(each.get('art_0003')).toEqual(changed);
      expect(each.has('art_0004')).toBe(false);
      expect(each.has('art_0249')).toBe(false);
      expect(each.get('art_0005')).toEqual(makeEntry(5));
    }
  });

  it.each<[string, (text: string) => string, opensWith: number, thenHas: number]>([
    ['cut short', (text) => text.slice(0, -10), 200, 0],
    ['cut within the newest', (text) => text.slice(0, 5000), 0, 0],
    ['changed in the newest', (text) => text.replace('Number 249', 'Number 000'), 0, 0],
    ['changed in the rest', (text) => text.replace('Number 3,', 'Number 4,'), 200, 0],
    ['of another format', () => '{"articles":{}}', 0, 0],
    ['empty', () => '', 0, 0],
  ])('takes nothing from a file that is %s', async (_what, spoil, opensWith, thenHas) => {
    const { files, path } = await makeIndex();
    await writeFile(path, spoil(await readFile(path, 'utf8')));
    const index = await ArticleIndex.open(files, path, fail);
    expect(index.ids()).toHaveLength(opensWith);
    await index.readAll();
    expect(index.ids()).toHaveLength(thenHas);
  });

  it('knows the article of a highlight, and only by its whole id', async () => {
    const { index } = await makeWholeIndex();
    index.set('art_0003', { ...makeEntry(3), highlights: 'hl_new' });
    index.delete('art_0004');
    expect(index.articleOf(highlightOf(7))).toBe('art_0007');
    expect(index.articleOf(highlightOf(249))).toBe('art_0249');
    expect(index.articleOf('hl_more7')).toBe('art_0007');
    expect(index.articleOf('hl_new')).toBe('art_0003');
    for (const gone of [highlightOf(3), highlightOf(4), 'hl_more' as const, 'hl_00' as const]) {
      expect(index.articleOf(gone), gone).toBeNull();
    }
  });

  it('opens with the newest however many highlights they have', async () => {
    const { files, written, path } = await makeIndex();
    const ids = Array.from(
      { length: 50_000 },
      (_, at) => `hl_${String(at).padStart(16, '0')}` as const,
    );
    written.set('art_0249', { ...makeEntry(249), highlights: joinIds(ids) });
    await written.flush();
    const index = await ArticleIndex.open(files, path, fail);
    expect(index.ids()).toHaveLength(200);
    await index.readAll();
    expect(index.articleOf('hl_0000000000049999')).toBe('art_0249');
  });

  it('returns the newest, and others asked for', async () => {
    const { index } = await makeWholeIndex();
    const late = makeEntry(COUNT);
    index.set(late.summary.id, late);
    index.delete('art_0249');
    expect(idsOf(index.newest(2, ['art_0003', 'art_0248', 'art_nope']))).toEqual([
      'art_0250',
      'art_0248',
      'art_0003',
    ]);
  });

  it('returns all, page by page, whatever is removed in between', async () => {
    const { index } = await makeWholeIndex();
    const first = idsOf(index.page(null, 100));
    const last = first.at(-1) ?? null;
    index.delete('art_0099');
    const rest = idsOf(index.page(last, COUNT));
    expect([...first, ...rest]).toEqual(idsOf((await makeWholeIndex()).index.summaries()));
  });
});
