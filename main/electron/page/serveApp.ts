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
    // An error, and no page that says so: that would be one of our origin.
    if (!answer) return Response.error();
    // A file that is not there fails the request too, and Electron says on stderr which.
    return new Response(await readFile(answer.path), { headers: answer.headers });
  });
}
