import type { Database, Statement } from 'node-sqlite3-wasm';
import { canonicalText, plainText } from '../../shared/document/plainText';
import { positionOf, quoteOf } from '../../shared/model/anchor';
import type { Article } from '../../shared/model/article';
import { formatCslDate } from '../../shared/model/csl/formatCslDate';
import { formatCslName } from '../../shared/model/csl/parseCslName';
import type { DocumentJson } from '../../shared/model/document';
import type { Highlight } from '../../shared/model/highlight';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import type { Link } from '../../shared/model/link';
import type { Source } from '../../shared/model/source';
import { listWords } from '../../shared/search/readTokens';
import type { Annotations } from '../storage/formats/recordsFormat';
import type { ArticleStamps } from '../storage/readSummary';
import { makeFacet } from './facet';
import { highlightRows, isTrashedRow, moveRow } from './indexRows';

/** What is known of a date may be no date. */
const STARTS_WITH_YEAR = /^\d{4}/;
const NEVER_READ: ArticleStamps = { text: '', annotations: '' };

/** Puts records into the tables of the index. */
export class IndexWriter {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The articles of the index, by id. */
  listArticles(): Map<ArticleId, { row: number; stamps: ArticleStamps }> {
    const rows = this.#database.all('SELECT row, id, textStamp, annotationsStamp FROM articles');
    return new Map(
      rows.map(({ row, id, textStamp, annotationsStamp }) => [
        id as ArticleId,
        {
          row: Number(row),
          stamps: { text: String(textStamp), annotations: String(annotationsStamp) },
        },
      ]),
    );
  }

  /** All tags of highlights, each once. */
  listTags(): string[] {
    const rows = this.#database.all("SELECT DISTINCT tags FROM highlights WHERE tags <> ''");
    return [...new Set(rows.flatMap(({ tags }) => String(tags).split('\n')))];
  }

  /** What the index knows of an article’s files; nothing where it doesn’t know the article. */
  stampsOf(id: ArticleId): ArticleStamps {
    const found = this.#get('SELECT textStamp, annotationsStamp FROM articles WHERE id = ?', id);
    if (!found) return NEVER_READ;
    return { text: String(found.textStamp), annotations: String(found.annotationsStamp) };
  }

  putText(article: Article, document: DocumentJson, stamp: string): void {
    const { id, title, byline, publisher, url } = article;
    const row = this.#placeArticle(id, article.trashedAt !== null);
    const text = canonicalText(document);
    const date = STARTS_WITH_YEAR.test(article.published) ? article.published : article.importedAt;
    this.#run(
      'UPDATE articles SET title = ?, date = ?, textStamp = ? WHERE row = ?',
      title,
      date,
      stamp,
      row,
    );
    this.#run('INSERT OR REPLACE INTO texts VALUES (?, ?)', row, text);
    this.#run('DELETE FROM articleWords WHERE rowid = ?', row);
    this.#run(
      'INSERT INTO articleWords (rowid, title, about, text) VALUES (?, ?, ?, ?)',
      row,
      fold(title),
      fold(`${byline}\n${publisher}\n${url}`),
      fold(text),
    );
  }

  /** Replaces an article’s highlights; those that are as they were cost little. */
  putAnnotations(id: ArticleId, { highlights, links }: Annotations, stamp: string): void {
    const article = this.#rowOf(id);
    if (article === null) return;
    const linksOf = groupByHighlight(links.values());
    const known = this.#listHighlights(article);
    let next = highlightRows(article).first;
    for (const { row } of known.values()) next = Math.max(next, row + 1);
    for (const highlight of highlights.values()) {
      const found = known.get(highlight.id);
      known.delete(highlight.id);
      const shown = describeHighlight(highlight, linksOf.get(highlight.id) ?? []);
      if (!found) this.#putHighlight(next++, highlight.id, shown);
      else if (JSON.stringify(found.shown) !== JSON.stringify(shown)) {
        this.#removeHighlight(found.row);
        this.#putHighlight(found.row, highlight.id, shown);
      }
    }
    for (const { row } of known.values()) this.#removeHighlight(row);
    this.#run('UPDATE articles SET annotationsStamp = ? WHERE row = ?', stamp, article);
  }

  removeArticle(id: ArticleId): void {
    const row = this.#rowOf(id);
    if (row === null) return;
    const { first, last } = highlightRows(row);
    this.#run('DELETE FROM articles WHERE row = ?', row);
    this.#run('DELETE FROM texts WHERE row = ?', row);
    this.#run('DELETE FROM articleWords WHERE rowid = ?', row);
    this.#run('DELETE FROM highlightWords WHERE rowid BETWEEN ? AND ?', first, last);
    this.#run('DELETE FROM highlights WHERE row BETWEEN ? AND ?', first, last);
  }

  /** Replaces all sources; those that are as they were cost nothing. */
  putSources(sources: Iterable<Source>): void {
    const rows = this.#database.all('SELECT row, id, title, about, note, date FROM sources');
    const known = new Map(rows.map(({ row, id, ...shown }) => [id, { row: Number(row), shown }]));
    let next = 1;
    for (const { row } of known.values()) next = Math.max(next, row + 1);
    for (const source of sources) {
      const found = known.get(source.id);
      known.delete(source.id);
      const shown = describeSource(source);
      if (found && JSON.stringify(found.shown) === JSON.stringify(shown)) continue;
      if (found) this.#removeSource(found.row);
      const row = found?.row ?? next++;
      const { title, about, note, date } = shown;
      this.#run(
        'INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)',
        row,
        source.id,
        title,
        about,
        note,
        date,
      );
      this.#run(
        'INSERT INTO sourceWords (rowid, title, about, note) VALUES (?, ?, ?, ?)',
        row,
        fold(title),
        fold(about),
        fold(note),
      );
    }
    for (const { row } of known.values()) this.#removeSource(row);
  }

  /** Ends its use of the database. */
  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  /** The article’s row, in the trash or out of it; a new one where it has none, or one on the other side. */
  #placeArticle(id: ArticleId, isTrashed: boolean): number {
    const known = this.#rowOf(id);
    if (known !== null && isTrashedRow(known) === isTrashed) return known;
    if (known !== null) this.removeArticle(id);
    const row = moveRow(known ?? this.#nextRow(), isTrashed);
    // Its highlights are read again.
    this.#run("INSERT INTO articles VALUES (?, ?, '', '', '', '')", row, id);
    return row;
  }

  #nextRow(): number {
    const found = this.#get('SELECT max(row % ?) AS last FROM articles', moveRow(0, true));
    return Number(found?.last ?? 0) + 1;
  }

  #rowOf(id: ArticleId): number | null {
    const found = this.#get('SELECT row FROM articles WHERE id = ?', id);
    return found ? Number(found.row) : null;
  }

  #listHighlights(article: number) {
    const { first, last } = highlightRows(article);
    const rows = this.#all(
      'SELECT row, id, starts, ends, quote, note, tags, facets FROM highlights WHERE row BETWEEN ? AND ?',
      first,
      last,
    );
    return new Map(rows.map(({ row, id, ...shown }) => [id, { row: Number(row), shown }]));
  }

  #putHighlight(row: number, id: string, shown: IndexedHighlight): void {
    const { starts, ends, quote, note, tags, facets } = shown;
    this.#run(
      'INSERT INTO highlights VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      ...[row, id, starts, ends, quote, note, tags, facets],
    );
    this.#run(
      'INSERT INTO highlightWords (rowid, quote, note, tags, facets) VALUES (?, ?, ?, ?, ?)',
      ...[row, fold(quote), fold(note), fold(tags), facets],
    );
  }

  #removeHighlight(row: number): void {
    this.#run('DELETE FROM highlightWords WHERE rowid = ?', row);
    this.#run('DELETE FROM highlights WHERE row = ?', row);
  }

  #removeSource(row: number): void {
    this.#run('DELETE FROM sourceWords WHERE rowid = ?', row);
    this.#run('DELETE FROM sources WHERE row = ?', row);
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#statement(sql).run(values);
  }

  #get(sql: string, ...values: (string | number)[]) {
    return this.#statement(sql).get(values);
  }

  #all(sql: string, ...values: (string | number)[]) {
    return this.#statement(sql).all(values);
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}

function fold(text: string): string {
  return listWords(text).join(' ');
}

type IndexedHighlight = ReturnType<typeof describeHighlight>;

/** What the index keeps of a highlight, in the order of its columns. */
function describeHighlight(highlight: Highlight, links: readonly Link[]) {
  const { anchor, kind, verdict, label, tags, note } = highlight;
  const place = positionOf(anchor);
  const facets = [
    makeFacet('kind', [kind]),
    // Other kinds keep a verdict, unseen.
    ...(kind === 'claim' ? [makeFacet('verdict', [verdict])] : []),
    makeFacet('label', [label]),
    ...tags.map((tag) => makeFacet('tag', listWords(tag))),
    ...links.flatMap(({ relation, source }) => [
      makeFacet('relation', [relation]),
      makeFacet('source', [source]),
    ]),
  ];
  return {
    starts: place?.start ?? null,
    ends: place?.end ?? null,
    quote: quoteOf(anchor).exact,
    note: note ? plainText(note) : '',
    tags: tags.join('\n'),
    facets: facets.join(' '),
  };
}

function groupByHighlight(links: Iterable<Link>): Map<HighlightId, Link[]> {
  const groups = new Map<HighlightId, Link[]>();
  for (const link of links) {
    const group = groups.get(link.highlight);
    if (group) group.push(link);
    else groups.set(link.highlight, [link]);
  }
  return groups;
}

function describeSource({ csl, note, createdAt }: Source) {
  const about = [
    ...(csl.author ?? []).map(formatCslName),
    csl['container-title'],
    csl.publisher,
    csl.DOI,
    csl.URL,
  ];
  const issued = formatCslDate(csl.issued);
  return {
    title: csl.title?.trim() || csl.URL || '',
    about: about.filter(Boolean).join(', '),
    note,
    date: STARTS_WITH_YEAR.test(issued) ? issued : createdAt,
  };
}
