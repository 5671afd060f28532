import type { z } from 'zod';
import type { ArticleId, IdMaker, LabelId, SourceId } from '../model/ids';
import type { Clock } from '../model/timestamp';
import type { Change } from './change';
import type { LibraryState } from './state';

/** What a command needs from the outside world. */
export interface CommandContext {
  clock: Clock;
  ids: IdMaker;
}

/** Looks articles up without opening them. */
export interface ArticleFinder {
  hasArticle(article: ArticleId): boolean;
  articlesLinkedTo(source: SourceId): ArticleId[];
  articlesLabelled(label: LabelId): ArticleId[];
  /** Those with that tag, in any spelling, or with a highlight that has it. */
  articlesTagged(tag: string): ArticleId[];
}

/**
 * Something that a person can do to a library. `run` is pure: it returns the change, or throws an
 * `AttestError` and nothing happens. An empty change can’t be undone.
 */
export interface Command<
  Name extends string = string,
  Args extends z.ZodType = z.ZodType,
  Result extends z.ZodType = z.ZodType,
> {
  name: Name;
  args: Args;
  result: Result;
  /** The articles that `run` reads or changes, so that they can be loaded first. */
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
