import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryState } from '../../shared/library/state';
import type { Timestamp } from '../../shared/model/timestamp';
import { MADE_AT } from '../madeRecords';
import { makeRandom } from '../makeRandom';
import { chooseRequest } from './chooseRequest';
import { examineLibrary } from './examineLibrary';
import type { Findings } from './Findings';
import { openForTorture } from './openForTorture';
import { argsOf, type Request } from './Request';
import { readLibrary } from './readLibrary';
import { ToldLibrary } from './ToldLibrary';

/** In memory if possible: only processes are killed, and so none has to wait for a disk. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const REQUESTS_BEFORE = 25;
/** Less than what separates the corrections of two sessions; twice this is more. */
const STEP_MS = 20 * 60 * 1000;

/** A library that is tortured again and again, and examined in between. */
export class TorturedLibrary {
  readonly folder: string;
  readonly #parent: string;
  #state: LibraryState;
  #residue: ReadonlySet<string> = new Set();
  #nowMs = Date.parse(MADE_AT);

  private constructor(parent: string, folder: string, state: LibraryState) {
    this.#parent = parent;
    this.folder = folder;
    this.#state = state;
  }

  /** Creates one with a bit of everything in it. The same seed makes the same library, except for its ids. */
  static async make(seed: number): Promise<TorturedLibrary> {
    const parent = await mkdtemp(join(PLACE, 'attest-torture-'));
    const folder = join(parent, 'library');
    const backend = await openForTorture({ folder, now: MADE_AT });
    const told = new ToldLibrary((await readLibrary(folder)).state);
    backend.subscribe((name, payload) => {
      if (name === 'changed') told.hear(payload as Parameters<ToldLibrary['hear']>[0]);
    });
    const random = makeRandom(seed);
    for (let count = 0; count < REQUESTS_BEFORE; count += 1) {
      const request = chooseRequest(told, random);
      await told.expect(request);
      await backend.dispatch<string>(request.name, argsOf(request));
    }
    await backend.close();
    return new TorturedLibrary(parent, folder, told.state);
  }

  /** The library for the next opening, at a time of its own. */
  openNext(): { told: ToldLibrary; now: Timestamp } {
    this.#nowMs += STEP_MS;
    const articles = new Map(this.#state.articles);
    for (const [id, article] of articles) {
      articles.set(id, { ...article, text: { ...article.text, version: 0 } });
    }
    const now = new Date(this.#nowMs).toISOString();
    return { told: new ToldLibrary({ ...this.#state, articles }), now };
  }

  /** Compares what is there with what was reported, and goes on from what is there. */
  async examine(told: ToldLibrary, unanswered: readonly Request[]): Promise<Findings> {
    const now = new Date(this.#nowMs).toISOString();
    const { findings, state } = await examineLibrary(this.folder, { told, unanswered, now });
    this.#state = state;
    // Residue stays, and must be counted only once.
    const residue = findings.residue.filter((name) => !this.#residue.has(name));
    this.#residue = new Set(findings.residue);
    return { ...findings, residue };
  }

  remove(): Promise<void> {
    return rm(this.#parent, { recursive: true, force: true });
  }
}
