import type { Database } from 'node-sqlite3-wasm';
import type { Collection } from '../../shared/model/collection';
import { pathOf } from '../../shared/model/collection';
import type { ArticleId, CollectionId, LabelId } from '../../shared/model/ids';
import type { Label } from '../../shared/model/label';
import { listWords } from '../../shared/search/readTokens';
import { type Condition, isTrash, type Phrase } from '../../shared/search/searchQuery';
import { type Message, message } from '../../shared/words/message';
import { matchPhrase } from './matchPhrase';

/** What names in a query stand for. */
export interface QueryNames {
  labels(name: Phrase): LabelId[];
  /** The sources with that id, or a title or author with those words. */
  sources(value: string, name: Phrase): string[];
  /** The articles in the collections of that name and in those below, and those with that in their title. */
  articlesIn(name: Phrase): { isKnown: boolean; articles: ArticleId[] };
}

/** The library’s own records that a query can name. */
export interface NamedRecords {
  labels: ReadonlyMap<LabelId, Label>;
  collections: ReadonlyMap<CollectionId, Collection>;
}

/** As many as one filter may stand for; more are hardly meant. */
const MAX_SOURCES = 200;

export function makeQueryNames(
  { labels, collections }: NamedRecords,
  database: Database,
): QueryNames {
  return {
    labels: (name) =>
      [...labels.values()].filter((label) => isCalled(label.name, name)).map(({ id }) => id),
    sources(value, name) {
      const found = database.all(
        'SELECT id FROM sources WHERE id = ? OR row IN (SELECT rowid FROM sourceWords WHERE sourceWords MATCH ?) LIMIT ?',
        [value, matchPhrase(name, 'title about'), MAX_SOURCES],
      );
      return found.map(({ id }) => String(id));
    },
    articlesIn(name) {
      const meant = [...collections.values()].filter(({ id }) =>
        pathOf(collections, id).some((one) => isCalled(one.name, name)),
      );
      const titled = database.all(
        'SELECT id FROM articles WHERE row IN (SELECT rowid FROM articleWords WHERE articleWords MATCH ?)',
        matchPhrase(name, 'title'),
      );
      return {
        isKnown: meant.length + titled.length > 0,
        articles: [
          ...meant.flatMap(({ articles }) => articles),
          ...titled.map(({ id }) => id as ArticleId),
        ],
      };
    },
  };
}

/** What a query names although the library has no such thing. */
export function listUnknownNames(conditions: readonly Condition[], names: QueryNames): Message[] {
  return conditions.flatMap((condition) => {
    if (condition.type === 'not') return listUnknownNames([condition.of], names);
    if (condition.type === 'any') return listUnknownNames(condition.of, names);
    if (condition.type !== 'filter') return [];
    const { name, value, phrase } = condition;
    if (name === 'label' && !names.labels(phrase).length) {
      return [message('query.noSuchLabel', { value })];
    }
    if (name === 'in' && !isTrash(condition) && !names.articlesIn(phrase).isKnown) {
      return [message('query.noSuchPlace', { value })];
    }
    return [];
  });
}

function isCalled(name: string, { words, isPrefix }: Phrase): boolean {
  const own = listWords(name).join(' ');
  const asked = words.join(' ');
  return isPrefix ? own.startsWith(asked) : own === asked;
}
