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
      if (!request.url.endsWith('.js') || !answer.body) return answer;
      return new Response(tellWhenRead(answer.body, resolve), answer);
    });
  });
}

/** The same stream; `onRead` is called when it has been read to its end. */
function tellWhenRead(stream: ReadableStream, onRead: () => void): ReadableStream {
  return stream.pipeThrough(new TransformStream({ flush: () => void setImmediate(onRead) }));
}
