import type { Message, MessageId } from '../../shared/words/message';
import type { Words } from '../../shared/words/Words';
import type { OpenLibrary } from '../backend';
import type { Importer } from '../import/Importer';
import type { LookUp } from '../lookup/makeLookUp';
import type { CliArguments } from './CliArguments';
import type { CheckSize } from './readInput';

/**
 * `share` reads too, but by way of the window that has the library where one has, since it knows more. `window` does what only
 * that window can do.
 */
export type LibraryAccess = 'read' | 'write' | 'share' | 'window';

/** An option as `parseArgs` takes it. Its help is the sentence of its name. */
export interface CliOption {
  type: 'string' | 'boolean';
  multiple?: true;
  /** The values that it can have, which its help lists. */
  choices?: readonly string[];
}

/** What a command came to: one JSON value, and the same for people. */
export interface CliAnswer {
  json: unknown;
  text: string;
  /** True if the text is a document, which must be kept to the letter. */
  isDocument?: true;
  /** Exit code, if not 0. */
  exitCode?: number;
}

/** The answer of a command that has printed its results itself, as it went. */
export interface PrintedAnswer {
  exitCode: number;
}

/** What a command can use. */
export interface CliContext {
  /** The words for what it tells the person. */
  words: Words;
  /** The library's folder, as an absolute path. */
  folder: string;
  /** Opens the library. Commands read their input first, so that a mistake makes no library. */
  open(): Promise<OpenLibrary>;
  /** Opens it to read only, alongside whoever else has it open. */
  openToRead(): Promise<OpenLibrary>;
  /** Prepares articles. The library, which others wait for once it is open, takes over what was prepared before. */
  importer: Importer;
  /** Looks a source up on the internet, which nothing else does. */
  lookUp: LookUp;
  /** Runs work that can be broken off: the signal fires if the person interrupts the program meanwhile. */
  untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Bytes of a file, or of standard input for `-`. By default no more than an article can have. */
  readInput(path: string, check?: CheckSize): Promise<Uint8Array>;
  /** Lines of standard input, each as soon as it is there. */
  readLines(): AsyncIterable<string>;
  /** Prints one answer of many. */
  printLine(text: string): void;
}

/** What the commands are called, one word or two: whatever has a summary in the catalogue. */
type CommandName<Id = MessageId> = Id extends `cli.${infer Name}.summary` ? Name : never;

/** The options that the catalogue has help for. */
type OptionName<
  Name extends string,
  Id = MessageId,
> = Id extends `cli.${Name}.option.${infer Option}` ? Option : never;

/** One command of the command line. Its summary and the help of its options are in the catalogue, by their names. */
export interface CliCommand<Name extends CommandName> {
  name: Name;
  /** What follows the name in the usage line. */
  usage: string;
  /** What the summary names between braces. */
  summaryValues?: Message['values'];
  /** `read` changes nothing and works beside a process that has the library open; `none` needs no library. */
  access: LibraryAccess | 'none';
  /** How many words must follow the name. */
  positionals: number;
  /** An option that stands in place of them. */
  instead?: string;
  options: Record<OptionName<Name>, CliOption>;
  /** True if problems of the library are the answer itself. */
  isCheck?: true;
  run(args: CliArguments, context: CliContext): Promise<CliAnswer | PrintedAnswer>;
}

export type AnyCliCommand = { [Name in CommandName]: CliCommand<Name> }[CommandName];
