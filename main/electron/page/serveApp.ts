import { readFile } from 'node:fs/promises';
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
  session.protocol.handle(APP_SCHEME, async (request) => {
    const answer = answerAppRequest(request, folder);
    // An error rather than a page that says so, which would have our origin.
    if (!answer) return Response.error();
    // A missing file fails the request too, and Electron says on stderr which one.
    return new Response(await readFile(answer.path), { headers: answer.headers });
  });
}
