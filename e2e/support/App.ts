import type { Page } from '@playwright/test';

export interface AppOptions {
  /** Where the library, the window's settings and what is known of a failure go. */
  folder: string;
  /** The library's folder; `library` in `folder` where it is not given. */
  library?: string;
  /** Further arguments, such as files to import. */
  args?: readonly string[];
  /** Further variables of the environment, of which Chromium takes none. */
  env?: Readonly<Record<string, string>>;
  /** False where following the page would cost too much time, as in a very long article. */
  isTraced?: boolean;
}

/** Attest with a library of its own, whatever shows its page. Notes all that goes wrong in it and all that it asks of the network. */
export interface App {
  readonly library: string;
  /** What went wrong so far, a line each. Empty it of what a test has provoked. */
  readonly troubles: string[];
  readonly page: Page;
  readonly isRunning: boolean;
  readonly system: SystemInTest;
  /** Starts it, on the same library and settings as before. */
  start(args?: readonly string[]): Promise<void>;
  /** Quits as a person does. Throws where the app does not end well. */
  quit(): Promise<void>;
  /** Quits, and starts again. */
  restart(): Promise<void>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
  /** Writes what Playwright saw since the start, to be opened with `npx playwright show-trace`. False where it was not to look. */
  saveTrace(path: string): Promise<boolean>;
  /** How large the window and its page are, to be kept with a failure. */
  measure(): Promise<unknown>;
}

/** Answers for the system, where a person would. */
export interface SystemInTest {
  /** The next dialogs for files answer with these. */
  chooseFiles(...paths: string[]): Promise<void>;
  /**
   * The next dialogs for saving answer with this place; with none, as a person who cancels. Answers how to ask which
   * places they proposed.
   */
  chooseSavePath(path: string | null): Promise<() => Promise<string[]>>;
  /** No browser is opened. Answers how to ask what would have been opened. */
  catchOpenedUrls(): Promise<() => Promise<string[]>>;
}
