import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import type { ArticleId } from '../../shared/model/ids';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { ArticleIndex } from './ArticleIndex';

const COUNT = 250;

function makeEntry(number: number) {
  const id: ArticleId = `art_${String(number).padStart(4, '0')}`;
  const importedAt = new Date(Date.UTC(2025, 0, 1) + number * 1000).toISOString();
  const summary: ArticleSummary = {
    ...{ id, title: `Number ${number}, "quoted"\n`, byline: '', publisher: '', published: '' },
    ...{ importedAt, updatedAt: importedAt, trashedAt: null, words: 1 },
    ...{ highlights: 0, claims: 0, sourcedClaims: 0, links: {} },
  };
  return { summary, stamps: { text: '1:1', annotations: '' } };
}

const fail = (error: unknown) => {
  throw error;
};

/** An index of many articles as it is read again after it was written. */
async function makeIndex() {
  const path = join(await makeTemporaryFolder(), '.attest/index.json');
  const written = await ArticleIndex.read(path, fail);
  for (let number = 0; number < COUNT; number += 1) {
    const entry = makeEntry(number);
    written.set(entry.summary.id, entry);
  }
  await written.flush();
  return { written, index: await ArticleIndex.read(path, fail) };
}

const idsOf = (summaries: readonly ArticleSummary[]) => summaries.map(({ id }) => id);

describe('ArticleIndex', () => {
  it('holds after reading what was written', async () => {
    const { written, index } = await makeIndex();
    expect(index.size).toBe(COUNT);
    expect(index.summaries()).toEqual(written.summaries());
    expect(index.get('art_0007')).toEqual(makeEntry(7));
    expect(index.get('art_nope')).toBeUndefined();
  });

  it('answers the newest, and what is asked for beside them', async () => {
    const { index } = await makeIndex();
    const late = makeEntry(COUNT);
    index.set(late.summary.id, late);
    index.delete('art_0249');
    expect(idsOf(index.newest(2, ['art_0003', 'art_0248', 'art_nope']))).toEqual([
      'art_0250',
      'art_0248',
      'art_0003',
    ]);
  });

  it('answers all, page by page, whatever goes between', async () => {
    const { index } = await makeIndex();
    const first = idsOf(index.page(null, 100));
    const last = first.at(-1) ?? null;
    index.delete('art_0099');
    const rest = idsOf(index.page(last, COUNT));
    expect([...first, ...rest]).toEqual(idsOf((await makeIndex()).index.summaries()));
  });
});
