import type { Page } from '@playwright/test';

/** A trace is a sixth of the time that a test takes, and CI shows a failure by a screenshot and measures. */
export const IS_TRACED = !process.env.CI;

export interface AppOptions {
  /** Where the library, the window's settings and the evidence of a failure go. */
  folder: string;
  /** The library's folder; by default `library` in `folder`. */
  library?: string;
  /** Further arguments, such as files to import. */
  args?: readonly string[];
  /** Further environment variables; ignored in Chromium. */
  env?: Readonly<Record<string, string>>;
  /** By default `IS_TRACED`. False if tracing the page would take too long, as in a very long article. */
  isTraced?: boolean;
}

/**
 * Attest with its own library, whatever shows its page. Records everything that goes wrong and every network request.
 */
export interface App {
  readonly library: string;
  /** What went wrong so far, a line each. Remove what a test provoked. */
  readonly troubles: string[];
  readonly page: Page;
  readonly isRunning: boolean;
  readonly system: SystemInTest;
  /** Starts it on the same library and settings as before. */
  start(args?: readonly string[]): Promise<void>;
  /** Quits as a person does. Throws if the app doesn't exit cleanly. */
  quit(): Promise<void>;
  /** Quits and starts again. */
  restart(): Promise<void>;
  /** Kills it at once, whatever it is doing. */
  kill(): Promise<void>;
  /** Saves Playwright's trace since the start, for `npx playwright show-trace`. False if the app isn't traced. */
  saveTrace(path: string): Promise<boolean>;
  /** The sizes of the window and its page, as evidence of a failure. */
  measure(): Promise<unknown>;
}

/** Stands in for system dialogs and the browser. */
export interface SystemInTest {
  /** The next file dialogs return these. */
  chooseFiles(...paths: string[]): Promise<void>;
  /** The next save dialogs return this path; null cancels. Returns a function that lists the paths they proposed. */
  chooseSavePath(path: string | null): Promise<() => Promise<string[]>>;
  /** What the app has last put on the clipboard. */
  readClipboard(): Promise<{ text: string; html: string }>;
  /** Opens no viewer. Returns a function that lists the files that would have been opened. */
  catchOpenedFiles(): Promise<() => Promise<string[]>>;
  /** Opens no browser. Returns a function that lists what would have been opened. */
  catchOpenedUrls(): Promise<() => Promise<string[]>>;
}
