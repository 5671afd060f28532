import type { z } from 'zod';
import type { Command, CommandContext } from '../../shared/library/command';
import { invertChange } from '../../shared/library/invertChange';
import type { ArticleId } from '../../shared/model/ids';
import { articlesNeededBy } from './changedRecords';
import type { IndexRefresh } from './IndexRefresh';
import type { LibrarySession } from './LibrarySession';
import type { SerialQueue } from './SerialQueue';

/** Runs commands, undo and redo: one at a time, in the order in which they were asked for. */
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

  /** Runs a command and answers its result, once the change is on the disk. */
  async run<Name extends string, Args extends z.ZodType, Result extends z.ZodType>(
    command: Command<Name, Args, Result>,
    args: z.output<Args>,
  ): Promise<z.output<Result>> {
    this.#session.requireWritable();
    return this.#queue.run(async () => {
      const open = await this.#session.openForChange(await this.#articlesFor(command, args));
      const { change, result } = command.run(this.#session.stateOf(open), args, this.#context);
      if (change.records.length) {
        await this.#session.apply(open, change, 'command', () => {
          // Changes without a title are settings, which are no step of undo.
          if (change.title) this.#session.undo.push(change);
        });
      }
      return result;
    });
  }

  /** Takes back the latest action. Answers its title, or null where there is none. */
  undo(): Promise<{ title: string | null }> {
    return this.#queue.run(async () => {
      const { undo } = this.#session;
      const change = undo.nextUndo;
      if (!change) return { title: null };
      const inverse = invertChange(change);
      const open = await this.#session.openForChange(articlesNeededBy(inverse));
      await this.#session.apply(open, inverse, 'undo', () => undo.markUndone());
      return { title: change.title };
    });
  }

  /** Does again what was last taken back. */
  redo(): Promise<{ title: string | null }> {
    return this.#queue.run(async () => {
      const { undo } = this.#session;
      const change = undo.nextRedo;
      if (!change) return { title: null };
      const open = await this.#session.openForChange(articlesNeededBy(change));
      await this.#session.apply(open, change, 'redo', () => undo.markRedone());
      return { title: change.title };
    });
  }

  /** Only commands that look for articles by their sources have to wait for the index. */
  async #articlesFor<Name extends string, Args extends z.ZodType, Result extends z.ZodType>(
    command: Command<Name, Args, Result>,
    args: z.output<Args>,
  ): Promise<ArticleId[]> {
    let isIndexUsed = false;
    const find = () =>
      command.articles(args, {
        articlesLinkedTo: (source) => {
          isIndexUsed = true;
          return this.#session.storage.index.articlesLinkedTo(source);
        },
      });
    const articles = find();
    if (!isIndexUsed) return articles;
    await this.#indexRefresh.done();
    return find();
  }
}
