import { app, session, type WebContents } from 'electron';
import { shorten } from '../window/shorten';
import { APP_ORIGIN } from './appUrl';

const MOST_SHOWN = 200;

/**
 * Keeps every page where it is: no navigation, no new window, no webview. Nothing of these is handed to the browser
 * either, whoever clicked: links are opened by the call `shell.openUrl`, which checks them, and never by a script
 * that follows one.
 */
export function guardNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    // A page that is captured may want to go anywhere: that is nobody’s mistake.
    const tell = contents.session === session.defaultSession ? complain : () => {};
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault();
      tell(event.url);
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      tell(url);
      return { action: 'deny' };
    });
    keepPage(contents);
  });
}

/** Chromium asks no one about `about:blank`: the first page that was shown is brought back. */
function keepPage(contents: WebContents): void {
  let page: string | null = null;
  contents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (isMainFrame && url.startsWith(`${APP_ORIGIN}/`)) page = url;
  });
  contents.on('did-navigate', (_event, url) => {
    page ??= url;
    if (pathOf(url) === pathOf(page)) return;
    complain(url);
    // Where the window closes meanwhile there is no page to bring back.
    contents.loadURL(page).catch(() => {});
  });
}

/** Without the query, in which the page notes its language. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

/** A link of ours that leads here is a mistake in the page, and would otherwise do nothing without a word. */
function complain(url: string): void {
  process.stderr.write(`attest: a page may not go to ${shorten(url, MOST_SHOWN)}\n`);
}
