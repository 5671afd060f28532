import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, session } from 'electron';
import { AttestError } from '../shared/model/AttestError';
import { english } from '../shared/words/loadWords';
import { UsageError } from './cli/UsageError';
import { findUsualLibrary } from './electron/launch/findUsualLibrary';
import { collectOpenings, isOnlyInstance } from './electron/launch/handover';
import { importLaunchFiles } from './electron/launch/importLaunchFiles';
import { createLinkInbox, openLinks } from './electron/launch/linkInbox';
import { type LaunchOptions, readLaunchOptions } from './electron/launch/readLaunchOptions';
import { refuseOtherLibrary } from './electron/launch/refuseOtherLibrary';
import { openStartMemory, type StartMemoryFile } from './electron/launch/startMemory';
import { START_PAGE } from './electron/page/appUrl';
import { guardNavigation } from './electron/page/guardNavigation';
import { hardenSession, keepChromiumOffline } from './electron/page/hardenSession';
import { registerCalls, sendEvent } from './electron/page/registerCalls';
import { registerAppScheme, serveApp } from './electron/page/serveApp';
import { makeLazyAppUpdates } from './electron/updates/lazyAppUpdates';
import { closeUnsaved } from './electron/window/closeUnsaved';
import { createWindow, describeWindow } from './electron/window/createWindow';
import { endSafely } from './electron/window/endSafely';
import { followTheme } from './electron/window/followTheme';
import { menuTemplate } from './electron/window/menuTemplate';
import { choosePrompt, stderrPrompt } from './electron/window/prompt';
import { recoverFromCrash } from './electron/window/recoverFromCrash';

const out = join(import.meta.dirname, '..');
const prompt = choosePrompt(process.env);

app.setName('Attest');
registerAppScheme();
keepChromiumOffline();
guardNavigation();
app.on('window-all-closed', () => app.quit());
begin().catch(failToStart);

async function begin(): Promise<void> {
  const options = readLaunchOptions({
    argv: process.argv,
    env: process.env,
    cwd: process.cwd(),
    appFolder: process.defaultApp ? app.getAppPath() : null,
  });
  if (options.userData) app.setPath('userData', options.userData);
  const isOnly = isOnlyInstance(options);
  const memory = openStartMemory(join(app.getPath('userData'), 'window.json'));
  if (isOnly) return start(options, memory);
  // The window that runs tells of it too.
  const { latestLibrary } = memory.current;
  const isRefused =
    latestLibrary && (await refuseOtherLibrary(latestLibrary, options, stderrPrompt));
  app.exit(isRefused ? 1 : 0);
}

async function start(options: LaunchOptions, memory: StartMemoryFile): Promise<void> {
  const usual = findUsualLibrary(options.library, memory.current);
  if (memory.current.latestLibrary !== usual.folder) {
    // Before anything is waited for: a second start may ask.
    memory.remember({ latestLibrary: usual.folder });
  }
  // What this start brings is for the library that it opens, also where another one is chosen in its place.
  const handleOpenings = collectOpenings({ ...options, library: null });
  const inbox = createLinkInbox(() => sendEvent('linkOpened', {}));
  const updates = makeLazyAppUpdates(memory);
  nativeTheme.themeSource = memory.current.theme;
  // Much code, loaded while Electron gets ready.
  const hostCode = import('./electron/library/hostLibrary');
  await app.whenReady();
  hardenSession(session.defaultSession);
  serveApp(session.defaultSession, join(out, 'renderer'));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        words: english,
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

  const page = loadPage(window);
  const hosting = hostCode.then(({ hostLibrary }) => hostLibrary(usual, prompt, inbox, updates));
  registerCalls(async (name, args) => {
    const host = await hosting;
    if (!host) throw new AttestError('cancelled', 'No library was opened.');
    return host.answer(name, args);
  });

  const host = await hosting;
  if (!host) return app.exit(1);
  const { backend, folder } = host;
  const { article } = memory.current;
  // Read while the page is still loading. Where that fails the page hears of it when it asks itself.
  if (article) backend.dispatch('article.open', { article }).catch(() => {});
  window.on('close', () => memory.remember({ article: backend.latestArticle() }));
  endSafely(() => backend.close(), prompt, updates.installAtEnd);
  if (folder !== usual.folder) memory.remember({ library: folder, latestLibrary: folder });
  await followTheme(backend, (theme) => {
    if (nativeTheme.themeSource === theme) return;
    nativeTheme.themeSource = theme;
    memory.remember({ theme });
  });

  if (!(await page)) return;
  updates.keepChecking(window.webContents);
  handleOpenings(async (openings) => {
    if (await refuseOtherLibrary(folder, openings, prompt)) return;
    const { files, links } = openings;
    await importLaunchFiles(files, (args) => backend.dispatch('article.import', args), prompt);
    await openLinks(links, inbox, prompt);
  });
}

/** False where the window was closed before its page was there. */
async function loadPage(window: BrowserWindow): Promise<boolean> {
  try {
    await window.loadURL(START_PAGE);
    return true;
  } catch (error) {
    if (window.isDestroyed()) return false;
    throw error;
  }
}

async function failToStart(error: unknown): Promise<void> {
  if (error instanceof UsageError) {
    await prompt.tell('Attest can’t start', english.say(error.said));
    return app.exit(2);
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await prompt.tell('Attest can’t start', reason);
  app.exit(1);
}
