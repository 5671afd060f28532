import { readArticleText } from '../../shared/document/articleText';
import { countCharacters, isCountedInCharacters } from '../../shared/document/countCharacters';
import { countWords } from '../../shared/document/countWords';
import type { CallResult } from '../../shared/ipc/contract';
import type { ArticleState } from '../../shared/library/state';
import { AttestError } from '../../shared/model/AttestError';
import type { ArticleId } from '../../shared/model/ids';
import type { BlockText } from '../../shared/revision/comparedBlock';
import { message } from '../../shared/words/message';
import type { StoredRevision } from '../storage/formats/revisionFormat';
import type { TextWork } from '../texts/TextWork';
import type { LibrarySession } from './LibrarySession';
import type { SerialQueue } from './SerialQueue';
import { summariseState } from './summariseState';

/** How long a text is; `characters` is null where it is counted in words. */
interface Length {
  words: number;
  characters: number | null;
}

/** The texts that an article has had. They are read between changes, never during one. */
export class Revisions {
  readonly #session: LibrarySession;
  readonly #queue: SerialQueue;
  readonly #texts: TextWork;
  readonly #stopping = new AbortController();
  /** Of earlier texts, which never change, so that each is read once to be counted. */
  readonly #lengths = new Map<string, Length>();

  constructor(session: LibrarySession, queue: SerialQueue, texts: TextWork) {
    this.#session = session;
    this.#queue = queue;
    this.#texts = texts;
  }

  /** Ends comparisons under way. */
  stop(): void {
    this.#stopping.abort();
  }

  stateOf(id: ArticleId): Promise<ArticleState> {
    return this.#queue.run(async () => (await this.#session.open(id)).state);
  }

  /** The text of a revision, the current one too. Throws `not-found` where the article has none of that number. */
  async read(id: ArticleId, number: number): Promise<StoredRevision> {
    return this.#queue.run(async () => this.#read((await this.#session.open(id)).state, number));
  }

  async open(id: ArticleId, number: number): Promise<CallResult<'revision.open'>> {
    const { document } = await this.read(id, number);
    return { document: document.toJSON() };
  }

  /** What changed from one revision to another, whichever is newer. */
  async compare(id: ArticleId, from: number, to: number): Promise<CallResult<'revision.compare'>> {
    const before = listBlocks(await this.read(id, from));
    const after = listBlocks(await this.read(id, to));
    return { blocks: await this.#texts.compare(before, after, this.#stopping.signal) };
  }

  /** All revisions, the oldest first. */
  async list(id: ArticleId): Promise<CallResult<'revision.list'>> {
    const state = await this.stateOf(id);
    const listed: CallResult<'revision.list'> = [];
    // One at a time: each may be a text of 100,000 words.
    for (const revision of state.text.revisions) {
      const length = await this.#measure(state, revision.number);
      listed.push({ ...revision, ...(length ?? { words: null, characters: null }) });
    }
    return listed;
  }

  async #read(state: ArticleState, number: number): Promise<StoredRevision> {
    const { id } = state.article;
    const { document, direction, original, revisions } = state.text;
    const revision = revisions.find((one) => one.number === number);
    if (!revision) {
      const said = message('backend.noRevision', { revision: number, article: id });
      throw new AttestError('not-found', said);
    }
    if (number === state.text.revision) {
      return { owner: id, revision, direction, original, document, unknown: {} };
    }
    return this.#session.storage.readRevision(id, number);
  }

  /** Null where the text can’t be read. */
  async #measure(state: ArticleState, number: number): Promise<Length | null> {
    try {
      if (number === state.text.revision) {
        const { text } = readArticleText(state.text.document);
        return { words: summariseState(state).words, characters: charactersOf(text) };
      }
      // Another program may have replaced it since, but not by a text of the same revision.
      const key = `${state.article.id} ${JSON.stringify(state.text.revisions[number - 1])}`;
      const known = this.#lengths.get(key);
      if (known !== undefined) return known;
      const { document } = await this.#queue.run(() => this.#read(state, number));
      const { text } = readArticleText(document);
      const length = { words: countWords(text), characters: charactersOf(text) };
      this.#lengths.set(key, length);
      return length;
    } catch (error) {
      if (error instanceof AttestError) return null;
      throw error;
    }
  }
}

/** Null for texts that are counted in words. */
function charactersOf(text: string): number | null {
  return isCountedInCharacters(text) ? countCharacters(text) : null;
}

/** A revision’s blocks, without what only a document needs. */
function listBlocks({ document }: StoredRevision): BlockText[] {
  return readArticleText(document).blocks.map(({ position: _position, ...block }) => block);
}
