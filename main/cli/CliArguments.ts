import { notFound } from '../../shared/library/state';
import {
  type ArticleId,
  articleIdSchema,
  type HighlightId,
  highlightIdSchema,
  type SourceId,
  sourceIdSchema,
} from '../../shared/model/ids';
import { UsageError } from './UsageError';

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The options and words given to a command. */
export class CliArguments {
  readonly #values: Values;
  readonly #positionals: readonly string[];

  constructor(values: Values, positionals: readonly string[]) {
    this.#values = values;
    this.#positionals = positionals;
  }

  positional(index: number): string {
    return this.#positionals[index] ?? '';
  }

  /** A positional that has to be a whole number from 1; `name` is what the usage line calls it. */
  number(index: number, name: string): number {
    const value = this.positional(index);
    if (!/^[1-9]\d{0,8}$/.test(value))
      throw new UsageError(`${name} has to be a number: ${value}.`);
    return Number(value);
  }

  /** The value of an option, undefined where it was not given. */
  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** True for an option without a value that was given. */
  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (!value) throw new UsageError(`--${name} is missing.`);
    return value;
  }

  /** All values of an option that can be given more than once. */
  texts(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** The value of an option that has to be one of some words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const choice = choices.find((one) => one === value);
    if (!choice) throw new UsageError(`--${name} ${value}: it has to be ${orList(choices)}.`);
    return choice;
  }

  requiredChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const choice = this.choice(name, choices);
    if (!choice) throw new UsageError(`--${name} is missing: ${orList(choices)}.`);
    return choice;
  }

  // What is no id at all is as little in the library as an id that it does not hold.
  article(index: number): ArticleId {
    const id = articleIdSchema.safeParse(this.positional(index)).data;
    if (!id) throw notFound('article', this.positional(index));
    return id;
  }

  highlight(index: number): HighlightId {
    const id = highlightIdSchema.safeParse(this.positional(index)).data;
    if (!id) throw notFound('highlight', this.positional(index));
    return id;
  }

  source(index: number): SourceId {
    const id = sourceIdSchema.safeParse(this.positional(index)).data;
    if (!id) throw notFound('source', this.positional(index));
    return id;
  }
}

function orList(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
