import { app } from 'electron';
import { z } from 'zod';
import { showWindow } from '../window/showWindow';

/** What the app is asked to open: files to import, `attest:` links, and the library they are for; null for any. */
const openingsSchema = z.object({
  library: z.string().nullable(),
  files: z.array(z.string()),
  links: z.array(z.string()),
});
export type Openings = z.infer<typeof openingsSchema>;

/**
 * True where this is the only Attest with these settings. Where another one is running, that one gets `openings` and
 * comes to the front, and this one should end.
 */
export function isOnlyInstance(openings: Openings): boolean {
  return app.requestSingleInstanceLock(openings);
}

/**
 * Collects from now on what later starts, or the system, ask this app to open. The answered function hands all of it to
 * a handler, including what came before. Call it before the app is ready, or macOS's first request is missed.
 */
export function collectOpenings(first: Openings): (handle: (openings: Openings) => void) => void {
  const waiting: Openings[] = [first];
  let handler: ((openings: Openings) => void) | null = null;
  const receive = (openings: Openings) => (handler ? handler(openings) : waiting.push(openings));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    showWindow();
    const handover = openingsSchema.safeParse(data);
    if (handover.success) receive(handover.data);
  });
  // How macOS asks.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive({ library: null, files: [path], links: [] });
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    showWindow();
    receive({ library: null, files: [], links: [url] });
  });
  return (handle) => {
    handler = handle;
    for (const openings of waiting.splice(0)) handle(openings);
  };
}
