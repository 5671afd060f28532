import type { App } from './App';

/** Has the app's next dialogs for files answer with these. */
export async function chooseFiles(app: App, ...filePaths: string[]): Promise<void> {
  await app.electron.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths });
  }, filePaths);
}

/**
 * Has the app's next dialogs for saving answer with this place; with none, as a person who cancels. Answers how to ask
 * which places they proposed.
 */
export async function chooseSavePath(
  app: App,
  filePath: string | null,
): Promise<() => Promise<string[]>> {
  const proposed = await app.electron.evaluateHandle(({ dialog }, path) => {
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

/** Keeps the app from opening the browser. Answers how to ask what it would have opened. */
export async function catchOpenedUrls(app: App): Promise<() => Promise<string[]>> {
  const opened = await app.electron.evaluateHandle(({ shell }) => {
    const urls: string[] = [];
    shell.openExternal = async (url) => {
      urls.push(url);
    };
    return urls;
  });
  return () => opened.jsonValue();
}
