import { notFound } from '../../shared/library/state';
import {
  type ArticleId,
  articleIdSchema,
  type HighlightId,
  highlightIdSchema,
  type SourceId,
  sourceIdSchema,
} from '../../shared/model/ids';
import { message } from '../../shared/words/message';
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

  /** A positional that must be a whole number from 1; `name` is what the usage line calls it. */
  number(index: number, name: string): number {
    const value = this.positional(index);
    if (!/^[1-9]\d{0,8}$/.test(value)) {
      throw new UsageError(message('cli.usage.notANumber', { name, value }));
    }
    return Number(value);
  }

  /** An option that must be a whole number from 1, and at most `most`. */
  count(name: string, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0;
    if (number >= 1 && number <= most) return number;
    const said = { option: `--${name}`, value, most };
    throw new UsageError(message('cli.usage.notACount', said));
  }

  /** The value of an option; undefined if it wasn’t given. */
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
    if (!value) throw new UsageError(message('cli.usage.missingOption', { option: `--${name}` }));
    return value;
  }

  /** All values of an option that can be given more than once. */
  texts(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  }

  /** The value of an option that must be one of some words. */
  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const choice = choices.find((one) => one === value);
    if (choice) return choice;
    const said = { option: `--${name}`, value, choices: choices.join(', ') };
    throw new UsageError(message('cli.usage.wrongChoice', said));
  }

  requiredChoice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const choice = this.choice(name, choices);
    if (choice) return choice;
    const said = { option: `--${name}`, choices: choices.join(', ') };
    throw new UsageError(message('cli.usage.missingChoice', said));
  }

  // What isn’t an id is as absent from the library as an id that it doesn’t hold.
  article(index: number): ArticleId {
    const id = articleIdSchema.safeParse(this.positional(index)).data;
    if (!id) throw notFound('article', this.positional(index));
    return id;
  }

  /** The article that an option names; undefined if it wasn’t given. */
  articleOption(name: string): ArticleId | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const id = articleIdSchema.safeParse(value).data;
    if (!id) throw notFound('article', value);
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
