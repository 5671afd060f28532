import { protocol, type Session } from 'electron';
import { answerAppRequest } from './answerAppRequest';
import { APP_SCHEME } from './appUrl';

/** Makes app:// a scheme with an origin, modules and a code cache. Before the app is ready, or it has no effect. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the bundle in `folder`, and nothing else, under app://attest/. Resolves when a page has got its script. */
export function serveApp(session: Session, folder: string): Promise<void> {
  return new Promise((resolve) => {
    session.protocol.handle(APP_SCHEME, async (request) => {
      const answer = await answerAppRequest(request, folder);
      if (request.destination === 'script' || request.url.endsWith('.js')) resolve();
      return answer;
    });
  });
}
