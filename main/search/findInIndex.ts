import type { Database } from 'node-sqlite3-wasm';
import type { TextRange } from '../../shared/model/anchor';
import type { Kind, Verdict } from '../../shared/model/highlight';
import type { LabelId } from '../../shared/model/ids';
import { findMatches } from '../../shared/search/findMatches';
import { makeSnippet } from '../../shared/search/makeSnippet';
import { type Phrase, phrasesOf, type SearchQuery } from '../../shared/search/searchQuery';
import {
  MAX_HITS,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
  type SearchRequest,
  searchKindSchema,
} from '../../shared/search/searchResult';
import { type CompiledQuery, compileQuery, targets } from './compileQuery';
import { readFacet } from './facet';
import { articleInSql } from './indexRows';
import type { QueryNames } from './QueryNames';

/** Ranking reads all that each word is in, and looks at each candidate. More than these come with titles first, then by age. */
const MAX_RANKED = 1000;

/** What matches a query, the best of each kind first. */
export function findInIndex(
  database: Database,
  { all }: SearchQuery,
  { limit, kinds = searchKindSchema.options }: SearchRequest,
  names: QueryNames,
): SearchGroup[] {
  if (!all.length) return [];
  const phrases = phrasesOf(all);
  return searchKindSchema.options.flatMap((kind) => {
    const query = kinds.includes(kind) && compileQuery(all, kind, names);
    if (!query) return [];
    const { total, rows } = listRows(database, kind, query, limit);
    if (!total) return [];
    const hits = describe(database, kind, rows, phrases);
    return total > MAX_HITS
      ? [{ kind, total: MAX_HITS, hasMore: true, hits }]
      : [{ kind, total, hits }];
  });
}

/** How many rows match, and the best of them. */
function listRows(
  database: Database,
  kind: SearchKind,
  { match, titleMatch, where, values }: CompiledQuery,
  limit: number,
): { total: number; rows: number[] } {
  const { words, rows: table, weights } = targets[kind];
  const from = match ? `${words} WHERE ${words} MATCH ? AND ${where}` : `${table} WHERE ${where}`;
  const count = `SELECT count(*) AS total FROM (SELECT 1 FROM ${from} LIMIT ?)`;
  const given = match ? [match, ...values] : values;
  const total = Number(database.get(count, [...given, MAX_HITS + 1])?.total);
  const list = (order: string, asked: typeof given, most: number) =>
    database
      .all(`SELECT rowid AS found FROM ${from} ORDER BY ${order} LIMIT ?`, [...asked, most])
      .map(({ found }) => Number(found));
  if (!total) return { total, rows: [] };
  if (match && total <= MAX_RANKED) {
    return { total, rows: list(`bm25(${words}, ${weights}), rowid DESC`, given, limit) };
  }
  const titled = titleMatch ? list('rowid DESC', [titleMatch, ...values], limit) : [];
  const newest = titled.length < limit ? list('rowid DESC', given, limit) : [];
  return { total, rows: [...new Set([...titled, ...newest])].slice(0, limit) };
}

/** The hits of these rows, in their order. */
function describe(
  database: Database,
  kind: SearchKind,
  rows: readonly number[],
  phrases: readonly Phrase[],
): SearchHit[] {
  const found = database.all(shownSql[kind], JSON.stringify(rows));
  const hits = new Map(found.map((row) => [Number(row.row), toHit[kind](row, phrases)]));
  return rows.flatMap((row) => hits.get(row) ?? []);
}

const highlightSql = `
  SELECT highlights.row, highlights.id, starts, ends, quote, note, facets, articles.id AS article, title
  FROM highlights JOIN articles ON articles.row = ${articleInSql('highlights.row')}
  WHERE highlights.row IN (SELECT value FROM json_each(?))`;

const shownSql: Readonly<Record<SearchKind, string>> = {
  article: `SELECT articles.row, id, title, text FROM articles JOIN texts USING (row)
    WHERE articles.row IN (SELECT value FROM json_each(?))`,
  highlight: highlightSql,
  note: highlightSql,
  source:
    'SELECT row, id, title, about, note FROM sources WHERE row IN (SELECT value FROM json_each(?))',
};

type Row = Readonly<Record<string, unknown>>;

const toHit: Readonly<Record<SearchKind, (row: Row, phrases: readonly Phrase[]) => SearchHit>> = {
  article: toArticleHit,
  highlight: (row, phrases) => toHighlightHit('highlight', String(row.quote), row, phrases),
  note: (row, phrases) => toHighlightHit('note', String(row.note), row, phrases),
  source: toSourceHit,
};

function toArticleHit(row: Row, phrases: readonly Phrase[]): SearchHit {
  const text = String(row.text);
  const matches = findMatches(text, phrases);
  return {
    kind: 'article',
    id: row.id as SearchHit['id'],
    article: row.id as SearchHit['article'],
    title: String(row.title),
    ...matches[0],
    snippet: makeSnippet(text, matches),
    ...(matches.length && { matches: matches.length }),
  };
}

function toHighlightHit(
  kind: 'highlight' | 'note',
  text: string,
  row: Row,
  phrases: readonly Phrase[],
): SearchHit {
  const place: Partial<TextRange> =
    row.starts === null ? {} : { start: Number(row.starts), end: Number(row.ends) };
  return {
    kind,
    id: row.id as SearchHit['id'],
    article: row.article as SearchHit['article'],
    title: String(row.title),
    ...place,
    snippet: makeSnippet(text, findMatches(text, phrases)),
    highlight: readKind(String(row.facets)),
  };
}

/** What a highlight is, by its facets: the index has nothing else of it. */
function readKind(facets: string): NonNullable<SearchHit['highlight']> {
  const verdict = readFacet(facets, 'verdict');
  return {
    label: readFacet(facets, 'label') as LabelId,
    kind: readFacet(facets, 'kind') as Kind,
    ...(verdict !== null && { verdict: verdict as Verdict }),
  };
}

/** Shows where it matches, its note if it is there. */
function toSourceHit(row: Row, phrases: readonly Phrase[]): SearchHit {
  const note = String(row.note);
  const inNote = findMatches(note, phrases);
  const about = String(row.about);
  return {
    kind: 'source',
    id: row.id as SearchHit['id'],
    title: String(row.title),
    snippet: inNote.length
      ? makeSnippet(note, inNote)
      : makeSnippet(about, findMatches(about, phrases)),
  };
}
