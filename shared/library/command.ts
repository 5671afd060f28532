import type { z } from 'zod';
import type { ArticleId, IdMaker, SourceId } from '../model/ids';
import type { Clock } from '../model/timestamp';
import type { Change } from './change';
import type { LibraryState } from './state';

/** What a command may ask of the world. */
export interface CommandContext {
  clock: Clock;
  ids: IdMaker;
}

/** Finds articles without opening them. */
export interface ArticleFinder {
  hasArticle(article: ArticleId): boolean;
  articlesLinkedTo(source: SourceId): ArticleId[];
}

/**
 * Something that a person can do to a library. `run` is pure: it answers the change, or throws an
 * `AttestError` and nothing is done. A change of nothing is no step of undo.
 */
export interface Command<
  Name extends string = string,
  Args extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  name: Name;
  args: Args;
  result: Result;
  /** The articles that `run` reads or changes, to be loaded first. */
  articles(args: z.output<Args>, find: ArticleFinder): ArticleId[];
  run(
    state: LibraryState,
    args: z.output<Args>,
    context: CommandContext,
  ): { change: Change; result: z.output<Result> };
}

/** Gives a command its exact types. */
export function defineCommand<
  Name extends string,
  Args extends z.ZodType,
  Result extends z.ZodType,
>(command: Command<Name, Args, Result>): Command<Name, Args, Result> {
  return command;
}
