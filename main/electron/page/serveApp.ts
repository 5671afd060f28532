import { protocol, type Session } from 'electron';
import { answerAppRequest } from './answerAppRequest';
import { APP_SCHEME } from './appUrl';

/** Makes app:// a scheme with an origin, modules and a code cache. Before the app is ready, or it has no effect. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the bundle in `folder`, and nothing else, under app://attest/. */
export function serveApp(session: Session, folder: string): void {
  // Electron advises `protocol.handle` instead. It loads Node’s fetch before the first page and passes each file
  // through it: about one twelfth of the whole start. This way Chromium reads the files itself.
  session.protocol.registerFileProtocol(APP_SCHEME, (request, answer) =>
    answer(answerAppRequest(request, folder)),
  );
}
