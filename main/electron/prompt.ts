import { app, dialog } from 'electron';

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
export const dialogPrompt: Prompt = {
  async tell(message, detail) {
    await dialogPrompt.ask({ message, detail, choices: ['OK'], onEscape: 0 });
  },
  async ask({ message, detail, choices, onEscape }) {
    await app.whenReady();
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: app.name,
      message,
      detail,
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
    process.stderr.write(`attest: ${message}\n${detail}\n`);
  },
  async ask({ message, detail, choices }) {
    await stderrPrompt.tell(message, detail);
    return choices.length - 1;
  },
  async chooseFolder() {
    return null;
  },
};
