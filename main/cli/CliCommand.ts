import type { OpenLibrary } from '../backend';
import type { Importer } from '../import/Importer';
import type { CliArguments } from './CliArguments';

export type LibraryAccess = 'read' | 'write';

/** An option as `parseArgs` takes it, and as the help shows it. */
export interface CliOption {
  type: 'string' | 'boolean';
  multiple?: true;
  help: string;
}

/** What a command came to: one JSON value, and the same for people. */
export interface CliAnswer {
  json: unknown;
  text: string;
  /** True where the text is a document, which is to be kept to the letter. */
  isDocument?: true;
  /** Exit code where it is not 0. */
  exitCode?: number;
}

/** Of a command that printed its answers itself, as it went. */
export interface PrintedAnswer {
  exitCode: number;
}

/** What a command can use. */
export interface CliContext {
  /** The library's folder, as an absolute path. */
  folder: string;
  /** Opens the library. Commands read what they are given first, so that a mistake makes no library. */
  open(): Promise<OpenLibrary>;
  /** Opens it beside whoever has it open, for a look at what is to be changed. */
  openToRead(): Promise<OpenLibrary>;
  /** Prepares articles. The library, which others wait for once it is open, takes over what was prepared before. */
  importer: Importer;
  /** Runs work that can be broken off: where the person interrupts the program meanwhile, by the signal. */
  untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Bytes of a file, or of standard input for `-`. */
  readInput(path: string): Promise<Uint8Array>;
  /** Lines of standard input, each when it is there. */
  readLines(): AsyncIterable<string>;
  /** Prints one answer of many. */
  printLine(text: string): void;
}

/** One command of the command line. */
export interface CliCommand {
  /** One word or two. */
  name: string;
  /** What follows the name in the usage line. */
  usage: string;
  summary: string;
  /** `read` changes nothing and works beside a process that has the library open; `none` needs no library. */
  access: LibraryAccess | 'none';
  /** How many words must follow the name. */
  positionals: number;
  options: Record<string, CliOption>;
  /** True where what is wrong with the library is the answer itself. */
  isCheck?: true;
  run(args: CliArguments, context: CliContext): Promise<CliAnswer | PrintedAnswer>;
}
