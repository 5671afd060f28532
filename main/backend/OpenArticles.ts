import { readArticleText } from '../../shared/document/articleText';
import type { ArticleState } from '../../shared/library/state';
import type { ArticleId } from '../../shared/model/ids';
import { message } from '../../shared/words/message';
import type { ArticleFiles, LibraryStorage } from '../storage/LibraryStorage';
import { fitHighlights } from './fitHighlights';
import { summariseState } from './summariseState';

const MAX_OPEN = 20;

/** An article in memory, with its files. */
export interface OpenArticle {
  readonly state: ArticleState;
  readonly files: ArticleFiles;
}

/**
 * The articles in memory: those used last. An article’s version only ever increases while the library is open, even
 * if it is dropped and read again in between, so that an editor never mistakes one text for another.
 */
export class OpenArticles {
  readonly #storage: LibraryStorage;
  /** Ordered by use. */
  readonly #open = new Map<ArticleId, OpenArticle>();
  /** Of all articles that were ever open. */
  readonly #versions = new Map<ArticleId, number>();

  /** Called after an article was read into memory. */
  onOpened: () => void = () => {};

  constructor(storage: LibraryStorage) {
    this.#storage = storage;
  }

  /** The article from memory or from its files; `not-found` where there is none. */
  async get(id: ArticleId): Promise<OpenArticle> {
    const open = this.#open.get(id) ?? (await this.#read(id));
    this.#open.delete(id);
    this.#open.set(id, open);
    return open;
  }

  /** Those in memory. */
  ids(): ArticleId[] {
    return [...this.#open.keys()];
  }

  /** The article, if it is in memory. */
  peek(id: ArticleId): OpenArticle | undefined {
    return this.#open.get(id);
  }

  /** Keeps the article as it was just saved. */
  set(id: ArticleId, open: OpenArticle): void {
    this.#open.delete(id);
    this.#open.set(id, open);
    this.#versions.set(id, open.state.text.version);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MAX_OPEN) break;
      this.#open.delete(oldest);
    }
  }

  /** Attest itself removed the article. */
  delete(id: ArticleId): void {
    this.#open.delete(id);
    this.#versions.delete(id);
  }

  /** Another program has changed the article: the next use reads it again, as a different text. */
  invalidate(id: ArticleId): void {
    this.#open.delete(id);
    this.#versions.set(id, (this.#versions.get(id) ?? 0) + 1);
  }

  /** True where the article has been in memory since the library was opened. */
  wasOpen(id: ArticleId): boolean {
    return this.#versions.has(id);
  }

  /** False where another program has changed an article since it was last in memory. */
  async isCurrent(id: ArticleId): Promise<boolean> {
    const files = this.#open.get(id)?.files;
    if (!files) return (await this.#storage.findStale([id])).length === 0;
    return (await files.text.file.isCurrent()) && (await files.annotations.file.isCurrent());
  }

  async #read(id: ArticleId): Promise<OpenArticle> {
    const files = await this.#storage.openArticle(id);
    const { article, text, document } = files.text.data;
    const { highlights, links } = files.annotations.data;
    const fitted = fitHighlights(readArticleText(document).text, highlights);
    if (fitted.moved || fitted.lost) this.#report(id, article.title, fitted);
    const version = this.#versions.get(id) ?? 0;
    const state = {
      article,
      text: { ...text, document, version },
      highlights: fitted.highlights,
      links,
    };
    const open = { state, files };
    this.set(id, open);
    this.#storage.indexArticle(summariseState(state), files);
    this.onOpened();
    return open;
  }

  #report(id: ArticleId, title: string, { moved, lost }: { moved: number; lost: number }): void {
    this.#storage.problems.report({
      file: `articles/${id}/annotations.json`,
      message: message('backend.highlightsRefitted', { count: moved + lost, title }),
      remedy: message('backend.remedy.highlightsRefitted', { moved, lost }),
    });
  }
}
