import type { z } from 'zod';
import type { Action } from '../../shared/library/action';
import { articlesNeededBy } from '../../shared/library/applyChange';
import { invertChange, isEmptyChange } from '../../shared/library/change';
import type { Command, CommandContext } from '../../shared/library/command';

import type { ArticleId } from '../../shared/model/ids';
import type { IndexRefresh } from './IndexRefresh';
import type { LibrarySession } from './LibrarySession';
import type { SerialQueue } from './SerialQueue';

/** Runs commands, undo and redo: one at a time, in the order they were called. */
export class Mutations {
  readonly #session: LibrarySession;
  readonly #queue: SerialQueue;
  readonly #context: CommandContext;
  readonly #indexRefresh: IndexRefresh;

  constructor(
    session: LibrarySession,
    queue: SerialQueue,
    context: CommandContext,
    indexRefresh: IndexRefresh,
  ) {
    this.#session = session;
    this.#queue = queue;
    this.#context = context;
    this.#indexRefresh = indexRefresh;
  }

  /** Runs a command and returns its result once the change is on the disk. */
  async run<Name extends string, Args extends z.ZodType, Result extends z.ZodType>(
    command: Command<Name, Args, Result>,
    args: z.output<Args>,
  ): Promise<z.output<Result>> {
    this.#session.requireWritable();
    return this.#queue.run(async () => {
      const open = await this.#session.openForChange(await this.#articlesFor(command, args));
      const { change, result } = command.run(this.#session.stateOf(open), args, this.#context);
      if (!isEmptyChange(change)) {
        await this.#session.apply(open, change, 'command', () => {
          if (change.isUndoable) this.#session.undo.push(change);
        });
      }
      return result;
    });
  }

  /** Undoes the latest action. Returns it, or null where there is none. */
  undo(): Promise<{ action: Action | null }> {
    return this.#queue.run(async () => {
      const { undo } = this.#session;
      const change = undo.nextUndo;
      if (!change) return { action: null };
      const inverse = invertChange(change);
      const open = await this.#session.openForChange(articlesNeededBy(inverse));
      await this.#session.apply(open, inverse, 'undo', () => undo.markUndone());
      return { action: change.action };
    });
  }

  /** Redoes what was last undone. */
  redo(): Promise<{ action: Action | null }> {
    return this.#queue.run(async () => {
      const { undo } = this.#session;
      const change = undo.nextRedo;
      if (!change) return { action: null };
      const open = await this.#session.openForChange(articlesNeededBy(change));
      await this.#session.apply(open, change, 'redo', () => undo.markRedone());
      return { action: change.action };
    });
  }

  /** Only commands that look up articles by what is in them have to wait for the index. */
  async #articlesFor<Name extends string, Args extends z.ZodType, Result extends z.ZodType>(
    command: Command<Name, Args, Result>,
    args: z.output<Args>,
  ): Promise<ArticleId[]> {
    let isIndexUsed = false;
    const { index } = this.#session.storage;
    const find = () =>
      command.articles(args, {
        hasArticle: (article) => index.has(article),
        articlesLinkedTo: (source) => {
          isIndexUsed = true;
          return index.articlesLinkedTo(source);
        },
        articlesLabelled: (label) => {
          isIndexUsed = true;
          return index.articlesLabelled(label);
        },
        articlesTagged: (tag) => {
          isIndexUsed = true;
          return index.articlesTagged(tag);
        },
      });
    const articles = find();
    if (!isIndexUsed) return articles;
    await this.#indexRefresh.done();
    return find();
  }
}
