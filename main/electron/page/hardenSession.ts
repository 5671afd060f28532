import { app, type Session } from 'electron';
import { APP_SCHEME } from './appUrl';

const LOCAL_SCHEMES = new Set([`${APP_SCHEME}:`, 'devtools:', 'data:', 'blob:']);

/** Tells Chromium to look up no names and run no errands of its own. Call it before the app is ready, or it has no effect. */
export function keepChromiumOffline(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/**
 * Refuses whatever the content policy does not cover or might let through: every request that leaves this machine,
 * every permission, every device, every download, and the dictionaries that Chromium would fetch for spell checking.
 */
export function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !LOCAL_SCHEMES.has(new URL(url).protocol) }),
  );
  refuseFavours(session);
}

/** Refuses whatever a page may ask of the computer: every permission, every device, every download, every dictionary. */
export function refuseFavours(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Nobody answers there. It is asked for a dictionary only in a language that Windows can't check.
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/');
  // Without languages: turning it off alone does not keep Chromium from fetching a dictionary.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
