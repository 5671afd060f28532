import { app, shell } from 'electron';
import { isSafeUrl } from '../../shared/document/isSafeUrl';

/** Keeps every page where it is: no navigation, no new window, no webview. Links to web and mail open outside. */
export function guardNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault();
      if (event.isMainFrame) openOutside(event.url);
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openOutside(url);
      return { action: 'deny' };
    });
  });
}

/** Hands an address to the person's browser or mail program. Does nothing with any other kind of address. */
function openOutside(url: string): void {
  if (isSafeUrl(url)) void shell.openExternal(url);
}
