import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { IndexWriter } from './IndexWriter';
import { INDEX_VERSION, indexSchema } from './indexSchema';

const FILE = 'index.db';
/** 16 MB: the inner pages of a large index. */
const CACHE_KB = 16 * 1024;
const DAMAGE = /malformed|not a database|corrupt|no such table|vtable constructor failed/i;
const WRITES_IN_STEP = 20;

/**
 * The file of the index. If it is missing, damaged, unfinished or of another version, it begins anew: nothing is in it
 * that is not in the library. Only for the process that has the lock of the index.
 */
export class IndexFile {
  readonly #path: string;
  #database: Database;
  #writer: IndexWriter;
  #isFinished: boolean;
  #writes = 0;

  private constructor(path: string) {
    this.#path = path;
    const whole = openWhole(path);
    this.#isFinished = whole !== null;
    this.#database = whole ?? makeDatabase(path);
    this.#writer = new IndexWriter(this.#database);
  }

  static open(folder: string): IndexFile {
    mkdirSync(folder, { recursive: true });
    return new IndexFile(join(folder, FILE));
  }

  /** Begins anew. It counts as unfinished until `finish`: if the process ends before, so does this index. */
  begin(): void {
    this.close();
    this.#isFinished = false;
    this.#database = makeDatabase(this.#path);
    this.#writer = new IndexWriter(this.#database);
  }

  /** The whole library is in it; from now on it survives crashes. */
  finish(): void {
    if (this.#isFinished) return;
    if (this.#database.inTransaction) this.#database.exec('COMMIT');
    this.#database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', ['version', INDEX_VERSION]);
    this.#isFinished = true;
    keepSafe(this.#database);
  }

  /** What `work` returns; null where the index was damaged, and has begun anew. */
  guard<Result>(work: (writer: IndexWriter, database: Database) => Result): Result | null {
    try {
      return work(this.#writer, this.#database);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.begin();
      return null;
    }
  }

  /** Writes all that `work` does. Where that fails it begins anew; false where it was damaged. */
  write(work: (writer: IndexWriter) => void): boolean {
    try {
      if (!this.#database.inTransaction) this.#database.exec('BEGIN');
      work(this.#writer);
      this.#writes += 1;
      // An unfinished index is not kept anyway, and large steps are faster.
      if (this.#isFinished || this.#writes % WRITES_IN_STEP === 0) this.#database.exec('COMMIT');
      return true;
    } catch (error) {
      this.begin();
      if (!isDamage(error)) throw error;
      return false;
    }
  }

  close(): void {
    this.#writer.close();
    this.#database.close();
  }
}

/** The index that is there, if it is whole and of this version. */
function openWhole(path: string): Database | null {
  // Left by a process that was killed: whoever has the lock of the index knows that it is gone.
  rmSync(`${path}.lock`, { recursive: true, force: true });
  let database: Database | null = null;
  try {
    database = new sqlite.Database(path, { fileMustExist: true });
    const found = database.get('SELECT value FROM meta WHERE name = ?', 'version');
    if (found?.value === String(INDEX_VERSION)) return keepSafe(database);
  } catch {
    // Missing, damaged or no index at all: another takes its place.
  }
  database?.close();
  return null;
}

function makeDatabase(path: string): Database {
  for (const ending of ['', '-journal', '.lock']) {
    rmSync(`${path}${ending}`, { recursive: true, force: true });
  }
  const database = new sqlite.Database(path);
  // Until it is finished there is nothing to protect.
  database.exec(
    `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE_KB}`,
  );
  database.exec(indexSchema);
  return database;
}

function keepSafe(database: Database): Database {
  database.exec(
    `PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -${CACHE_KB}`,
  );
  return database;
}

/** What a new index mends. A full disk is not among it. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && DAMAGE.test(error.message);
}
