import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import { AttestError } from '../shared/model/AttestError';
import type { Backend } from './backend';
import { defaultLibraryFolder } from './defaultLibraryFolder';
import { START_PAGE } from './electron/appUrl';
import { closeUnsaved } from './electron/closeUnsaved';
import { createAnswer } from './electron/createAnswer';
import { createWindow, describeWindow } from './electron/createWindow';
import { createWindowHandlers } from './electron/createWindowHandlers';
import { endSafely } from './electron/endSafely';
import { followTheme } from './electron/followTheme';
import { guardNavigation } from './electron/guardNavigation';
import { isOnlyInstance, receiveFiles } from './electron/handover';
import { hardenSession, keepChromiumOffline } from './electron/hardenSession';
import { importLaunchFiles } from './electron/importLaunchFiles';
import { menuTemplate } from './electron/menuTemplate';
import { openChosenLibrary } from './electron/openChosenLibrary';
import { dialogPrompt, stderrPrompt } from './electron/prompt';
import { readLaunchOptions } from './electron/readLaunchOptions';
import { recoverFromCrash } from './electron/recoverFromCrash';
import { registerCalls, sendEvent } from './electron/registerCalls';
import { registerAppScheme, serveApp } from './electron/serveApp';
import { openWindowMemory } from './electron/windowMemory';
import { createImporter } from './import/createImporter';
import { openBackend } from './openBackend';

const out = join(import.meta.dirname, '..');
const options = readLaunchOptions({
  argv: process.argv,
  env: process.env,
  cwd: process.cwd(),
  appFolder: process.defaultApp ? app.getAppPath() : null,
});
const prompt = options.isAttended ? dialogPrompt : stderrPrompt;

app.setName('Attest');
if (options.userData) app.setPath('userData', options.userData);
registerAppScheme();
keepChromiumOffline();
guardNavigation();
app.on('window-all-closed', () => app.quit());
if (isOnlyInstance(options.files)) start().catch(failToStart);
else app.quit();

async function start(): Promise<void> {
  const memory = openWindowMemory(join(app.getPath('userData'), 'window.json'));
  nativeTheme.themeSource = memory.current.theme;

  // The library is read while Chromium and the page get ready. What the page asks in the meantime waits for it.
  const usual = options.library ?? memory.current.library ?? defaultLibraryFolder();
  const opening = openChosenLibrary(usual, openFolder, prompt);
  const backend = opening.then((opened) => {
    if (!opened) throw new AttestError('cancelled', 'No library was opened.');
    return opened.library;
  });
  const exportArticle: Parameters<typeof createWindowHandlers>[0] = async (args) =>
    (await backend).dispatch('article.export', args);
  registerCalls(createAnswer(backend, createWindowHandlers(exportArticle)));

  await app.whenReady();
  hardenSession(session.defaultSession);
  serveApp(session.defaultSession, join(out, 'renderer'));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        isMac: process.platform === 'darwin',
        isDevelopment: !app.isPackaged,
        run: (command) => sendEvent('menuCommand', { command }),
      }),
    ),
  );
  const window = createWindow(join(out, 'preload/index.cjs'), memory.current);
  window.on('close', () => memory.remember(describeWindow(window)));
  closeUnsaved(window, prompt);
  recoverFromCrash(window.webContents, prompt);
  const page = window.loadURL(START_PAGE);

  const opened = await opening;
  if (!opened) return app.exit(1);
  const { library, folder } = opened;
  endSafely(() => library.close(), prompt);
  if (folder !== usual) memory.remember({ library: folder });
  library.subscribe(sendEvent);
  await followTheme(library, (theme) => memory.remember({ theme }));

  await page;
  const importFiles = (paths: readonly string[]) =>
    importLaunchFiles(paths, (args) => library.dispatch('article.import', args), prompt);
  receiveFiles(importFiles);
  await importFiles(options.files);
}

async function openFolder(folder: string): Promise<Backend> {
  const sample = 'attest-sample.md';
  return openBackend({
    folder,
    access: 'write',
    importer: createImporter({ workerPath: join(out, 'main/importWorker.js') }),
    sample: {
      name: sample,
      bytes: await readFile(join(app.getAppPath(), 'resources/sample', sample)),
    },
  });
}

async function failToStart(error: unknown): Promise<void> {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await prompt.tell('Attest can’t start', reason);
  app.exit(1);
}
