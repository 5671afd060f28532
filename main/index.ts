import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, session } from 'electron';
import { readPageQuery, writePageQuery } from '../shared/ipc/pageQuery';
import { AttestError } from '../shared/model/AttestError';
import { message } from '../shared/words/message';
import { UsageError } from './cli/UsageError';
import { findUsualLibrary } from './electron/launch/findUsualLibrary';
import { collectOpenings, isOnlyInstance } from './electron/launch/handover';
import { importLaunchFiles } from './electron/launch/importLaunchFiles';
import { keepLog, logStart } from './electron/launch/keepLog';
import { createLinkInbox, openLinks } from './electron/launch/linkInbox';
import { type LaunchOptions, readLaunchOptions } from './electron/launch/readLaunchOptions';
import { refuseOtherLibrary } from './electron/launch/refuseOtherLibrary';
import { openStartMemory, type StartMemoryFile } from './electron/launch/startMemory';
import type { WindowLook } from './electron/library/createWindowHandlers';
import { START_PAGE } from './electron/page/appUrl';
import { guardNavigation } from './electron/page/guardNavigation';
import { hardenSession, keepChromiumOffline } from './electron/page/hardenSession';
import { registerCalls, sendEvent } from './electron/page/registerCalls';
import { registerAppScheme, serveApp } from './electron/page/serveApp';
import { hostSpelling } from './electron/spelling/hostSpelling';
import { makeLazyAppUpdates } from './electron/updates/lazyAppUpdates';
import { closeUnsaved } from './electron/window/closeUnsaved';
import { createWindow, describeWindow } from './electron/window/createWindow';
import { endSafely } from './electron/window/endSafely';
import { followPreferences } from './electron/window/followPreferences';
import { followScreenReader } from './electron/window/followScreenReader';
import { menuTemplate } from './electron/window/menuTemplate';
import { offerFieldMenu } from './electron/window/offerFieldMenu';
import { choosePrompt, makeStderrPrompt } from './electron/window/prompt';
import { recoverFromCrash } from './electron/window/recoverFromCrash';
import { showLog } from './electron/window/showLog';
import { surviveFaults } from './electron/window/surviveFaults';
import { createWindowLanguage } from './electron/window/windowLanguage';
import { createWindowZoom } from './electron/window/windowZoom';
import { flushLog, logFault } from './log/log';

const out = join(import.meta.dirname, '..');
const language = createWindowLanguage(() => app.getPreferredSystemLanguages());
const prompt = choosePrompt(process.env, language);

app.setName('Attest');
registerAppScheme();
keepChromiumOffline();
guardNavigation();
app.on('window-all-closed', () => app.quit());
surviveFaults(prompt, () => showLog(prompt));
begin().catch(failToStart);

async function begin(): Promise<void> {
  const options = readLaunchOptions({
    argv: process.argv,
    env: process.env,
    cwd: process.cwd(),
    appFolder: process.defaultApp ? app.getAppPath() : null,
  });
  if (options.userData) app.setPath('userData', options.userData);
  keepLog(options);
  const isOnly = isOnlyInstance(options);
  const memory = openStartMemory(join(app.getPath('userData'), 'window.json'));
  const hasWords = language.begin(options.language, memory.current.language);
  if (isOnly) return start(options, memory, hasWords);
  await hasWords;
  // The window that runs tells of it too.
  const { latestLibrary } = memory.current;
  const isRefused =
    latestLibrary && (await refuseOtherLibrary(latestLibrary, options, makeStderrPrompt(language)));
  app.exit(isRefused ? 1 : 0);
}

async function start(
  options: LaunchOptions,
  memory: StartMemoryFile,
  hasWords: Promise<void>,
): Promise<void> {
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
  await Promise.all([app.whenReady(), hasWords]);
  hardenSession(session.defaultSession);
  serveApp(session.defaultSession, join(out, 'renderer'));
  const credit = () =>
    app.setAboutPanelOptions({ copyright: language.words.say('citations.about') });
  showMenu();
  credit();
  language.onChange((words) => {
    showMenu();
    credit();
    sendEvent('languageChanged', { language: words.language });
  });
  const window = createWindow(join(out, 'preload/index.cjs'), memory.current);
  window.on('close', () => memory.remember(describeWindow(window)));
  const zoom = createWindowZoom(window.webContents, memory);
  const spelling = hostSpelling(join(out, 'main/spellingWorker.js'));
  offerFieldMenu(window, spelling, () => language.words);
  followScreenReader(window.webContents);
  closeUnsaved(window, prompt);
  recoverFromCrash(window.webContents, { prompt, quit: () => app.quit(), nowMs: Date.now });

  const { article } = memory.current;
  const query = writePageQuery({ language: language.words.language, article });
  const page = loadPage(window, START_PAGE + query);
  window.webContents.on('did-navigate-in-page', (_event, address) => {
    const shown = readPageQuery(address).article;
    if (shown && shown !== memory.current.article) memory.remember({ article: shown });
  });
  const look: WindowLook = {
    get words() {
      return language.words;
    },
    async show(preferences) {
      const { theme } = preferences;
      if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
      await language.follow(preferences.language);
    },
  };
  const hosting = hostCode.then(({ hostLibrary }) =>
    hostLibrary(usual, {
      prompt,
      inbox,
      updates,
      look,
      zoom,
      spelling,
      memory,
      userData: options.userData,
    }),
  );
  registerCalls(async (name, args) => {
    const host = await hosting;
    if (!host) throw new AttestError('cancelled', message('system.library.noneOpened'));
    return host.answer(name, args);
  });

  const host = await hosting;
  if (!host) return app.exit(1);
  const { backend, folder, places } = host;
  // Read while the page is still loading. Where that fails the page hears of it when it asks itself.
  if (article) backend.dispatch('article.open', { article }).catch(() => {});
  app.on('will-quit', () => places.flush());
  endSafely(() => backend.close(), prompt, updates.installAtEnd);
  if (folder !== usual.folder) memory.remember({ library: folder, latestLibrary: folder });
  followPreferences(backend, (preferences) => {
    const { theme, language } = preferences;
    if (memory.current.theme !== theme || memory.current.language !== language) {
      memory.remember({ theme, language });
    }
    void look.show(preferences);
  });
  // Only now: nothing that is shown waits for it.
  await backend.watch();

  if (!(await page)) return;
  // It may have become another one while nobody listened yet.
  sendEvent('languageChanged', { language: language.words.language });
  logStart();
  updates.keepChecking(window.webContents);
  handleOpenings(async (openings) => {
    if (await refuseOtherLibrary(folder, openings, prompt)) return;
    const { files, links } = openings;
    await importLaunchFiles(files, (args) => backend.dispatch('article.import', args), prompt);
    await openLinks(links, inbox, prompt);
  });
}

function showMenu(): void {
  const template = menuTemplate({
    words: language.words,
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
    // The page may be what has failed.
    run: (command) =>
      command === 'log.show' ? showLog(prompt) : sendEvent('menuCommand', { command }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** False where the window was closed before its page was there. */
async function loadPage(window: BrowserWindow, address: string): Promise<boolean> {
  try {
    await window.loadURL(address);
    return true;
  } catch (error) {
    if (window.isDestroyed()) return false;
    throw error;
  }
}

async function failToStart(error: unknown): Promise<void> {
  const title = message('system.start.failed');
  if (error instanceof UsageError) {
    // Which language the start asks for was not read.
    await language.begin(null, 'system');
    await prompt.tell(title, error.said);
    return app.exit(2);
  }
  logFault('start-failed', error);
  await flushLog();
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await prompt.tell(title, message('system.verbatim', { text: reason }));
  app.exit(1);
}
