/** Goes up whenever the same library would be indexed otherwise, by words too. An index of another version is made anew. */
export const INDEX_VERSION = 1;

// Words come folded and apart, so that cutting them at spaces is all that is left to do: `ascii` cuts nowhere else.
const words = `content='', contentless_delete=1, tokenize='ascii'`;

/**
 * The tables of the index. What can be searched is in tables of FTS5, which keep no copy of it; what is shown of it is
 * beside them, under the same row numbers (see `indexRows`).
 */
export const indexSchema = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE articles (
  row INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, date TEXT,
  textStamp TEXT, annotationsStamp TEXT
);
CREATE TABLE texts (row INTEGER PRIMARY KEY, text TEXT);
CREATE TABLE highlights (
  row INTEGER PRIMARY KEY, id TEXT, starts INTEGER, ends INTEGER,
  quote TEXT, note TEXT, tags TEXT, facets TEXT
);
CREATE TABLE sources (row INTEGER PRIMARY KEY, id TEXT UNIQUE, title TEXT, about TEXT, note TEXT, date TEXT);
CREATE VIRTUAL TABLE articleWords USING fts5(title, about, text, prefix='1 2 3', ${words});
CREATE VIRTUAL TABLE highlightWords USING fts5(quote, note, tags, facets, prefix='1 2 3', ${words});
CREATE VIRTUAL TABLE sourceWords USING fts5(title, about, note, prefix='1 2 3', ${words});
`;
