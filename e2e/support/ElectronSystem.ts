import type { ElectronApplication } from '@playwright/test';
import type { SystemInTest } from './App';

/** Replaces Electron's dialogs, and the browser it opens links in, with fixed answers. */
export class ElectronSystem implements SystemInTest {
  readonly #electron: () => ElectronApplication;

  /** `electron` returns the instance running at the time of the call. */
  constructor(electron: () => ElectronApplication) {
    this.#electron = electron;
  }

  async chooseFiles(...filePaths: string[]): Promise<void> {
    await this.#electron().evaluate(({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths });
    }, filePaths);
  }

  async chooseSavePath(filePath: string | null): Promise<() => Promise<string[]>> {
    const proposed = await this.#electron().evaluateHandle(({ dialog }, path) => {
      const paths: string[] = [];
      dialog.showSaveDialog = async (...args: unknown[]) => {
        const { defaultPath } = args.at(-1) as { defaultPath: string };
        paths.push(defaultPath);
        return { canceled: path === null, filePath: path ?? '' };
      };
      return paths;
    }, filePath);
    return () => proposed.jsonValue();
  }

  readClipboard(): Promise<{ text: string; html: string }> {
    return this.#electron().evaluate(async ({ clipboard }) => {
      if ('readHTML' in clipboard && typeof clipboard.readHTML === 'function') {
        // As it was in earlier versions of Electron.
        return { text: await clipboard.readText(), html: String(clipboard.readHTML()) };
      }
      const [item] = await clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type)
          ? (await item.getType<'text/html'>(type as 'text/html')).text()
          : '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  }

  async catchOpenedFiles(): Promise<() => Promise<string[]>> {
    const opened = await this.#electron().evaluateHandle(({ shell }) => {
      const paths: string[] = [];
      shell.openPath = async (path) => {
        paths.push(path);
        return '';
      };
      return paths;
    });
    return () => opened.jsonValue();
  }

  async catchOpenedUrls(): Promise<() => Promise<string[]>> {
    const opened = await this.#electron().evaluateHandle(({ shell }) => {
      const urls: string[] = [];
      shell.openExternal = async (url) => {
        urls.push(url);
      };
      return urls;
    });
    return () => opened.jsonValue();
  }
}
