import { app, dialog } from 'electron';

/** A way to reach the person before there is a page, or when it is gone. */
export interface Prompt {
  /** Says what happened; resolves once it was read. */
  tell(message: string, detail: string): Promise<void>;
  /** Asks; answers the position of the choice that was taken. The last one is the way out. */
  ask(message: string, detail: string, choices: readonly string[]): Promise<number>;
  /** Asks for a folder; null where the person thinks better of it. */
  chooseFolder(message: string): Promise<string | null>;
}

/** The system's own dialogs. */
export const dialogPrompt: Prompt = {
  async tell(message, detail) {
    await dialogPrompt.ask(message, detail, ['OK']);
  },
  async ask(message, detail, choices) {
    await app.whenReady();
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: app.name,
      message,
      detail,
      buttons: [...choices],
      defaultId: 0,
      cancelId: choices.length - 1,
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
  async ask(message, detail, choices) {
    await stderrPrompt.tell(message, detail);
    return choices.length - 1;
  },
  async chooseFolder() {
    return null;
  },
};
