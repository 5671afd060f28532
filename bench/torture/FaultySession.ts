import { link, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backend } from '../../main/backend';
import { FaultyDisk } from '../../main/testing/FaultyDisk';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { parseDocument } from '../../shared/document/parseDocument';
import type { ArticleState, LibraryState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import { fromLists } from '../../shared/model/records';
import type { Timestamp } from '../../shared/model/timestamp';
import { english } from '../../shared/words/loadWords';
import { examineLibrary } from './examineLibrary';
import { addFindings, type Findings, noFindings } from './Findings';
import { findDifferences } from './findDifferences';
import { isExpected } from './isExpected';
import { openForTorture } from './openForTorture';
import { argsOf, type Request } from './Request';
import { readLibrary } from './readLibrary';
import type { ToldLibrary } from './ToldLibrary';
import type { TorturedLibrary } from './TorturedLibrary';

/** A library open in this process, on a disk that fails on demand. */
export class FaultySession {
  readonly told: ToldLibrary;
  readonly faulty: FaultyDisk;
  acknowledged = 0;
  readonly #library: TorturedLibrary;
  readonly #now: Timestamp;
  readonly #backend: Backend;

  private constructor(
    library: TorturedLibrary,
    opened: ReturnType<TorturedLibrary['openNext']>,
    faulty: FaultyDisk,
    backend: Backend,
  ) {
    this.#library = library;
    this.told = opened.told;
    this.#now = opened.now;
    this.faulty = faulty;
    this.#backend = backend;
    backend.subscribe((name, payload) => {
      if (name !== 'changed') return;
      this.told.hear(payload as Parameters<ToldLibrary['hear']>[0]);
      this.acknowledged += 1;
    });
  }

  /** Opens the library, on a disk that may already fail. */
  static async open(library: TorturedLibrary, faulty = new FaultyDisk()): Promise<FaultySession> {
    const opened = library.openNext();
    const { folder } = library;
    const backend = await openForTorture({ folder, now: opened.now, disk: faulty.disk });
    return new FaultySession(library, opened, faulty, backend);
  }

  /** Null if the request was done, otherwise why not. */
  async ask(request: Request): Promise<unknown> {
    await this.told.expect(request);
    try {
      await this.#backend.dispatch<string>(request.name, argsOf(request));
      return null;
    } catch (error) {
      return error;
    }
  }

  /** Findings after the disk made a request fail: about the rejection, and about the files if the process died now. */
  async examineRefusal(request: Request, error: unknown): Promise<Findings> {
    const crashed = `${this.#library.folder}-crashed`;
    await linkFolder(this.#library.folder, crashed);
    const expected = { told: this.told, unanswered: [request], now: this.#now };
    const { findings } = await examineLibrary(crashed, expected);
    await rm(crashed, { recursive: true });
    return { ...findings, problems: [...findings.problems, ...findBadRefusal(error, true)] };
  }

  /** Compares the files, and what a window would be shown, with what was published. */
  async examine(): Promise<Findings> {
    const { state, torn } = await readLibrary(this.#library.folder);
    const onDisk = findDifferences(this.told.state, state);
    const shown = findDifferences(this.told.state, await this.#show());
    return {
      ...noFindings,
      torn,
      lost: [
        ...onDisk.map((one) => `On the disk ${one}.`),
        ...shown.map((one) => `Shown: ${one}.`),
      ],
    };
  }

  /** Makes a request on a disk that works again. */
  async goOn(request: Request): Promise<Findings> {
    const error = await this.ask(request);
    const problems = error === null ? [] : findBadRefusal(error, false);
    return addFindings({ ...noFindings, problems }, await this.examine());
  }

  /** Closes the library and examines what is left. */
  async close(): Promise<Findings> {
    const problems: string[] = [];
    try {
      await this.#backend.close();
    } catch (error) {
      problems.push(...findBadRefusal(error, true));
    }
    const findings = await this.#library.examine(this.told, []);
    return addFindings({ ...noFindings, problems }, findings);
  }

  async #show(): Promise<LibraryState> {
    const records = fromLists('library', await this.#backend.dispatch('library.open', {}));
    const articles = new Map<ArticleId, ArticleState>();
    for (const article of this.told.state.articles.keys()) {
      const opened = await this.#backend.dispatch('article.open', { article });
      const document = parseDocument(articleDocumentSchema, opened.document);
      const text = { ...opened.text, document, version: opened.version };
      articles.set(article, { ...fromLists('article', opened), text });
    }
    return { ...records, articles };
  }
}

/** Errors must say what to do, and if the disk works, only the request itself can be at fault. */
export function findBadRefusal(error: unknown, isFaulty: boolean): string[] {
  if (!(error instanceof AttestError)) return [`It failed with an error for nobody: ${error}`];
  if (isExpected(error) || (isFaulty && error.code === 'storage')) return [];
  return [`It was refused (${error.code}): ${english.say(error.said)}`];
}

/** The folder as it is now, with the same files in it. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target);
  }
}
