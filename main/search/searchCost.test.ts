import type { Database } from 'node-sqlite3-wasm';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../shared/model/ids';
import { parseQuery } from '../../shared/search/parseQuery';
import { MAX_HITS, searchRequestSchema } from '../../shared/search/searchResult';
import { makeTemporaryFolder } from '../testing/temporaryFolder';
import { findInIndex } from './findInIndex';
import { IndexFile } from './IndexFile';
import { highlightRows } from './indexRows';
import { makeQueryNames } from './QueryNames';

type Statement = [sql: string, values: never];

/** An empty index, and what its search asks of it. */
async function openIndex() {
  const file = IndexFile.open(await makeTemporaryFolder());
  const database = file.guard((_writer, own) => own);
  if (!database) throw new Error('The new index is damaged.');
  const asked: Statement[] = [];
  const recorder = {
    all: (...statement: Statement) => {
      asked.push(statement);
      return database.all(...statement);
    },
    get: (...statement: Statement) => {
      asked.push(statement);
      return database.get(...statement);
    },
  } as unknown as Database;
  const names = makeQueryNames({ labels: new Map(), collections: new Map() }, recorder);
  const find = (query: string, limit = 20) =>
    findInIndex(
      recorder,
      parseQuery(query, { isTyping: true }),
      searchRequestSchema.parse({ query, limit }),
      names,
    );
  const plan = () =>
    asked.flatMap(([sql, values]) =>
      database.all(`EXPLAIN QUERY PLAN ${sql}`, values).map(({ detail }) => String(detail)),
    );
  return { file, database, asked, find, plan };
}

/** Puts in so many articles with the word `port`, each with a highlight with `ministry`; `titles` are of the first ones. */
function fill(database: Database, count: number, titles: readonly string[] = []): void {
  const { first } = highlightRows(1);
  database.exec(`
    CREATE TEMP TABLE made AS WITH RECURSIVE numbers(row) AS
      (SELECT 1 UNION ALL SELECT row + 1 FROM numbers WHERE row < ${count}) SELECT row FROM numbers;
    INSERT INTO articles SELECT row, 'art_' || row, 'Title', '2025', '', '' FROM made;
    INSERT INTO texts SELECT row, 'The port.' FROM made;
    INSERT INTO articleWords (rowid, title, about, text) SELECT row, 'title', '', 'the port' FROM made;
    INSERT INTO highlights SELECT ${first} * row, 'hl_' || row, 0, 1, 'ministry', '', '', '' FROM made;
    INSERT INTO highlightWords (rowid, quote, note, tags, facets)
      SELECT ${first} * row, 'ministry', '', '', '' FROM made;
  `);
  for (const [index, title] of titles.entries()) {
    const row = index + 1;
    database.run('UPDATE articles SET title = ? WHERE row = ?', [title, row]);
    database.run('DELETE FROM articleWords WHERE rowid = ?', row);
    database.run('INSERT INTO articleWords (rowid, title, about, text) VALUES (?, ?, ?, ?)', [
      ...[row, title, '', 'the port'],
    ]);
  }
}

describe('what a search costs', () => {
  it.each([
    'port after:2025-06',
    'port -before:2025',
    'port in:floods',
    'port -in:floods',
    'port (nobody OR after:2025)',
    'port (tag:budget OR in:floods)',
    '-port after:2025',
    '-port',
    'kind:claim after:2025 before:2026',
    'p',
  ])('is one pass of the words for each statement: %s', async (query) => {
    const { file, database, find, plan } = await openIndex();
    fill(database, 3);
    find(query);
    const steps = plan();
    file.close();
    expect(steps.length).toBeGreaterThan(0);
    // An equals sign after the number of the index means that words are looked for in one row at a time.
    expect(steps.filter((step) => /CORRELATED|VIRTUAL TABLE INDEX \d+:.*=/.test(step))).toEqual([]);
  });

  it('ranks few, and puts the titles first and then the newest where there are many', async () => {
    const { file, database, asked, find } = await openIndex();
    fill(database, 1000, ['port']);
    expect(find('port')[0]?.hits[0]?.id).toBe('art_1');
    expect(asked.some(([sql]) => sql.includes('bm25'))).toBe(true);
    asked.length = 0;
    database.exec(`INSERT INTO articles VALUES (1001, 'art_1001', 'Title', '2025', '', '');
      INSERT INTO texts VALUES (1001, 'The port.');
      INSERT INTO articleWords (rowid, title, about, text) VALUES (1001, 'title', '', 'the port')`);
    const [articles] = find('port', 3);
    file.close();
    expect(articles).toMatchObject({ total: 1001 });
    const ids: ArticleId[] = ['art_1', 'art_1001', 'art_1000'];
    expect(articles?.hits.map(({ id }) => id)).toEqual(ids);
    expect(asked.some(([sql]) => sql.includes('bm25'))).toBe(false);
  });

  it('is bounded: more than can be shown are not counted', async () => {
    const { file, database, find } = await openIndex();
    fill(database, MAX_HITS);
    expect(find('ministry')).toMatchObject([{ kind: 'highlight', total: MAX_HITS }]);
    expect(find('ministry')[0]).not.toHaveProperty('hasMore');
    database.exec(`INSERT INTO highlights VALUES (1, 'hl_0', 0, 1, 'ministry', '', '', '');
      INSERT INTO highlightWords (rowid, quote, note, tags, facets) VALUES (1, 'ministry', '', '', '')`);
    const [highlights] = find('ministry');
    file.close();
    expect(highlights).toMatchObject({ total: MAX_HITS, hasMore: true });
  });
});
