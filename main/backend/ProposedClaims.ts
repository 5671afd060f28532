import { readArticleText } from '../../shared/document/articleText';
import type { ArticleId } from '../../shared/model/ids';
import type { FoundClaims } from '../texts/doTextTask';
import type { TextWork } from '../texts/TextWork';
import type { LibrarySession } from './LibrarySession';
import type { SerialQueue } from './SerialQueue';

/** What is proposed in an article, and the version of the text whose offsets it has. */
export interface ClaimProposals extends FoundClaims {
  version: number;
}

/** Proposes claims in articles, off the main thread. A text is read between changes, never during one. */
export class ProposedClaims {
  readonly #session: LibrarySession;
  readonly #queue: SerialQueue;
  readonly #texts: TextWork;
  readonly #stopping = new AbortController();

  constructor(session: LibrarySession, queue: SerialQueue, texts: TextWork) {
    this.#session = session;
    this.#queue = queue;
    this.#texts = texts;
  }

  /** Ends what is under way. */
  stop(): void {
    this.#stopping.abort();
  }

  async find(id: ArticleId): Promise<ClaimProposals> {
    const { article, text } = await this.#queue.run(
      async () => (await this.#session.open(id)).state,
    );
    const content = readArticleText(text.document).text;
    const found = await this.#texts.findClaims(content, article.language, this.#stopping.signal);
    return { version: text.version, ...found };
  }
}
