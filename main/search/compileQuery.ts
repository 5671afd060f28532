import { filterChoices, isSearchDate, listChoices } from '../../shared/search/parseQuery';
import { type Condition, isTrash, type Phrase, phrasesOf } from '../../shared/search/searchQuery';
import type { SearchKind } from '../../shared/search/searchResult';
import { makeFacet } from './facet';
import { articleInSql, firstTrashed } from './indexRows';
import { matchPhrase } from './matchPhrase';
import type { QueryNames } from './QueryNames';

type FilterCondition = Extract<Condition, { type: 'filter' }>;
type Value = string | number;

/** Where one kind of thing is in the index. */
export interface Target {
  /** Its table of words. */
  words: string;
  /** Its other table, by the same rows. */
  rows: string;
  /** The columns that words are looked for in; null for all. No word is a facet, so these do no harm. */
  columns: string | null;
  /** How much a word counts in each column. */
  weights: string;
  /** Its name, where it has one: what has the words in there comes before what has them elsewhere. */
  title: string | null;
}

const highlightTable = {
  words: 'highlightWords',
  rows: 'highlights',
  weights: '3, 1.5, 2, 0',
  title: null,
};
export const targets: Readonly<Record<SearchKind, Target>> = {
  article: {
    words: 'articleWords',
    rows: 'articles',
    columns: null,
    weights: '10, 4, 1',
    title: 'title',
  },
  highlight: { ...highlightTable, columns: 'quote tags' },
  note: { ...highlightTable, columns: null },
  source: {
    words: 'sourceWords',
    rows: 'sources',
    columns: null,
    weights: '6, 3, 1',
    title: 'title',
  },
};

/** What is asked of one kind: an expression of FTS5, and SQL with its values. */
export interface CompiledQuery {
  match: string | null;
  /** The same with all its words in the title; null where there are no words, or is no title. */
  titleMatch: string | null;
  where: string;
  values: Value[];
}

/** A condition as FTS5 or SQL can check it; `never` and `always` where there is nothing to check. */
type Check =
  | { type: 'never' }
  | { type: 'always' }
  | { type: 'match'; match: string }
  | { type: 'noMatch'; match: string }
  | { type: 'sql'; sql: string; values: Value[] };

/**
 * The row in a comparison with a set. The plus keeps SQLite from looking each member of the set up in the words, which
 * would begin a search of them for every one.
 */
const ROW = '+rowid';

const NEVER: Check = { type: 'never' };
const ALWAYS: Check = { type: 'always' };

/** What a query asks for of one kind; null where none of that kind can be meant. */
export function compileQuery(
  conditions: readonly Condition[],
  kind: SearchKind,
  names: QueryNames,
): CompiledQuery | null {
  const target = targets[kind];
  const toCheck = (condition: Condition) => checkOf(condition, kind, names);
  const isInTrash = conditions.some(isTrash);
  const checks = conditions.filter((condition) => !isTrash(condition)).map(toCheck);
  if (kind === 'note') checks.push(hasWordsInNote(conditions));
  if (kind === 'source' && isInTrash) return null;
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const { where, values } = limitToTrash(kind, isInTrash);
  for (const check of checks) {
    if (check.type === 'never') return null;
    if (check.type === 'match') wanted.push(check.match);
    if (check.type === 'noMatch') unwanted.push(check.match);
    if (check.type !== 'sql') continue;
    where.push(check.sql);
    values.push(...check.values);
  }
  const without = unwanted.length ? join(unwanted, 'OR') : null;
  if (!wanted.length && without) {
    where.push(`${ROW} NOT IN (SELECT rowid FROM ${target.words} WHERE ${target.words} MATCH ?)`);
    values.push(without);
  }
  const all = wanted.length ? join(wanted, 'AND') : null;
  const match = all && without ? `(${all} NOT ${without})` : all;
  const titleMatch = match && target.title ? `${match} AND {${target.title}} : (${all})` : null;
  return { match, titleMatch, where: where.length ? where.join(' AND ') : 'true', values };
}

function limitToTrash(kind: SearchKind, isInTrash: boolean): { where: string[]; values: Value[] } {
  if (kind === 'source') return { where: [], values: [] };
  const first = kind === 'article' ? firstTrashed.article : firstTrashed.highlight;
  return { where: [isInTrash ? 'rowid >= ?' : 'rowid < ?'], values: [first] };
}

/** A note is found by its own words, even where others are in the passage. */
function hasWordsInNote(conditions: readonly Condition[]): Check {
  const phrases = phrasesOf(conditions);
  return phrases.length ? matchAny(phrases.map((phrase) => matchPhrase(phrase, 'note'))) : NEVER;
}

function checkOf(condition: Condition, kind: SearchKind, names: QueryNames): Check {
  switch (condition.type) {
    case 'words':
      return { type: 'match', match: matchPhrase(condition.phrase, targets[kind].columns) };
    case 'not':
      return negate(checkOf(condition.of, kind, names));
    case 'any':
      return either(
        condition.of.map((one) => checkOf(one, kind, names)),
        targets[kind],
      );
    case 'filter':
      return checkFilter(condition, kind, names);
  }
}

function negate(check: Check): Check {
  switch (check.type) {
    case 'never':
      return ALWAYS;
    case 'always':
      return NEVER;
    case 'match':
      return { type: 'noMatch', match: check.match };
    case 'noMatch':
      return { type: 'match', match: check.match };
    case 'sql':
      return { ...check, sql: `NOT (${check.sql})` };
  }
}

function either(checks: readonly Check[], { words }: Target): Check {
  if (checks.some(({ type }) => type === 'always')) return ALWAYS;
  const possible = checks.filter(({ type }) => type !== 'never');
  if (!possible.length) return NEVER;
  const matches = possible.flatMap((check) => (check.type === 'match' ? [check.match] : []));
  if (matches.length === possible.length) return matchAny(matches);
  const parts = possible.map((check) => toSql(check, words));
  return {
    type: 'sql',
    sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
    values: parts.flatMap(({ values }) => values),
  };
}

function toSql(check: Check, words: string): { sql: string; values: Value[] } {
  if (check.type === 'sql') return check;
  if (check.type === 'never' || check.type === 'always') {
    return { sql: String(check.type === 'always'), values: [] };
  }
  const not = check.type === 'noMatch' ? 'NOT ' : '';
  const sql = `${ROW} ${not}IN (SELECT rowid FROM ${words} WHERE ${words} MATCH ?)`;
  return { sql, values: [check.match] };
}

function checkFilter(filter: FilterCondition, kind: SearchKind, names: QueryNames): Check {
  const { name, value, phrase } = filter;
  if (name === 'before' || name === 'after') return checkDate(name, value, phrase, kind);
  if (name === 'in') return kind === 'source' ? NEVER : checkPlace(phrase, kind, names);
  if (name === 'source' && kind === 'source') {
    return { type: 'match', match: matchPhrase(phrase, 'title about') };
  }
  if (kind === 'article' || kind === 'source') return NEVER;
  return matchAny(listFacets(filter, names));
}

/** The facets of highlights that a filter stands for. */
function listFacets({ name, value, phrase }: FilterCondition, names: QueryNames): string[] {
  const toFacet = (words: readonly string[]) => matchFacet(makeFacet(name, words));
  const choices = filterChoices[name];
  if (choices) return listChoices(choices, phrase).map((choice) => toFacet([choice]));
  if (name === 'label') return names.labels(phrase).map((id) => toFacet([id]));
  if (name === 'source') return names.sources(value, phrase).map((id) => toFacet([id]));
  return [matchFacet(makeFacet(name, phrase.words), phrase.isPrefix)];
}

function checkDate(
  name: 'before' | 'after',
  value: string,
  { isPrefix }: Phrase,
  kind: SearchKind,
): Check {
  if (!isSearchDate(value)) return isPrefix ? ALWAYS : NEVER;
  const dated = kind === 'source' ? 'sources' : 'articles';
  const sql = `${articleOf(kind)} IN (SELECT rowid FROM ${dated} WHERE date ${name === 'before' ? '<' : '>='} ?)`;
  return { type: 'sql', sql, values: [value] };
}

/** In a collection of that name or below it, or an article with that in its title. */
function checkPlace(name: Phrase, kind: SearchKind, names: QueryNames): Check {
  const sql = `${articleOf(kind)} IN (SELECT rowid FROM articles WHERE id IN (SELECT value FROM json_each(?)))`;
  return { type: 'sql', sql, values: [JSON.stringify(names.articlesIn(name).articles)] };
}

/** The row of the article that something belongs to; of a source its own. */
function articleOf(kind: SearchKind): string {
  return kind === 'highlight' || kind === 'note' ? articleInSql('rowid') : ROW;
}

function matchFacet(facet: string, isPrefix = false): string {
  return matchPhrase({ words: [facet], isPrefix });
}

function matchAny(matches: readonly string[]): Check {
  return matches.length ? { type: 'match', match: join(matches, 'OR') } : NEVER;
}

function join(matches: readonly string[], by: 'AND' | 'OR'): string {
  return matches.length === 1 && matches[0] ? matches[0] : `(${matches.join(` ${by} `)})`;
}
