import { app, dialog, type MessageBoxOptions, type OpenDialogOptions } from 'electron';
import { shorten, shortenWords } from './shorten';
import { showWindow } from './showWindow';

/** In characters. A dialog grows with its text, and has to fit on the screen. */
const LONGEST_WORD = 100;
const LONGEST_TEXT = 1500;

/** Something to decide. */
export interface Question {
  message: string;
  detail: string;
  /** The last one is the way out, where nobody is there to answer. */
  choices: readonly string[];
  /** Position of the choice that Escape and closing the dialog stand for. */
  onEscape: number;
}

/** A way to reach the person before there is a page, or when it is gone. */
export interface Prompt {
  /** Says what happened; resolves once it was read. */
  tell(message: string, detail: string): Promise<void>;
  /** Answers the position of the choice that was taken. */
  ask(question: Question): Promise<number>;
  /** Asks for a folder; null where the person thinks better of it. */
  chooseFolder(message: string): Promise<string | null>;
}

/** The system's own dialogs, in front of the window where there is one: it may come up later than they. */
const dialogPrompt: Prompt = {
  async tell(message, detail) {
    await dialogPrompt.ask({ message, detail, choices: ['OK'], onEscape: 0 });
  },
  async ask({ message, detail, choices, onEscape }) {
    await app.whenReady();
    const options: MessageBoxOptions = {
      type: 'warning',
      title: app.name,
      message: fitDialog(message),
      detail: fitDialog(detail),
      buttons: [...choices],
      defaultId: 0,
      cancelId: onEscape,
      noLink: true,
    };
    const window = showWindow();
    const { response } = await (window
      ? dialog.showMessageBox(window, options)
      : dialog.showMessageBox(options));
    return response;
  },
  async chooseFolder(message) {
    await app.whenReady();
    const options: OpenDialogOptions = {
      title: message,
      message,
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    };
    const window = showWindow();
    const { filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return filePaths[0] ?? null;
  },
};

function fitDialog(text: string): string {
  return shorten(shortenWords(text, LONGEST_WORD), LONGEST_TEXT);
}

/** Where nobody is there to answer: says it on stderr, and takes the way out. */
export const stderrPrompt: Prompt = {
  async tell(message, detail) {
    const text = `attest: ${message}\n${detail}\n`;
    // Until it is out: what is told may be the last thing that happens.
    await new Promise<void>((resolve) => process.stderr.write(text, () => resolve()));
  },
  async ask({ message, detail, choices }) {
    await stderrPrompt.tell(message, detail);
    return choices.length - 1;
  },
  async chooseFolder() {
    return null;
  },
};

/** How to reach the person. ATTEST_UNATTENDED=1 says that nobody is there to answer a dialog, as under tests. */
export function choosePrompt(env: Readonly<Record<string, string | undefined>>): Prompt {
  return env.ATTEST_UNATTENDED === '1' ? stderrPrompt : dialogPrompt;
}
