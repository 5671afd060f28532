import { app, dialog } from 'electron';
import { shorten } from './shorten';

/** In characters. A dialog grows with its text, and has to fit on the screen. */
const MOST_SHOWN = { message: 300, detail: 1500 };

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

/** The system's own dialogs. */
const dialogPrompt: Prompt = {
  async tell(message, detail) {
    await dialogPrompt.ask({ message, detail, choices: ['OK'], onEscape: 0 });
  },
  async ask({ message, detail, choices, onEscape }) {
    await app.whenReady();
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: app.name,
      message: shorten(message, MOST_SHOWN.message),
      detail: shorten(detail, MOST_SHOWN.detail),
      buttons: [...choices],
      defaultId: 0,
      cancelId: onEscape,
      noLink: true,
    });
    return response;
  },
  async chooseFolder(message) {
    await app.whenReady();
    const { filePaths } = await dialog.showOpenDialog({
      title: message,
      message,
      properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    });
    return filePaths[0] ?? null;
  },
};

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
