import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session } from 'electron';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { APP_SCHEME } from '../page/appUrl';
import { hardenSession } from '../page/hardenSession';

/** Not the origin of the window's page, so that nothing here is taken for it. */
const ORIGIN = `${APP_SCHEME}://print`;

/** What is being printed, by its address. */
const pages = new Map<string, string>();
let own: Session | null = null;

/**
 * Prints a page that needs nothing but itself, after the system has asked how. It is shown in a hidden window of
 * `parent`, in a session of its own, and could run no scripts. Throws where the system can't print; a person who cancels
 * is no failure.
 */
export async function printPage(content: string, parent: BrowserWindow): Promise<void> {
  own ??= openSession();
  const address = `${ORIGIN}/${randomUUID()}`;
  pages.set(address, content);
  const window = new BrowserWindow({
    parent,
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(address);
    await print(window);
  } finally {
    pages.delete(address);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Without `persist:` it is in memory only. */
function openSession(): Session {
  const opened = session.fromPartition('print');
  hardenSession(opened);
  opened.protocol.handle(APP_SCHEME, ({ url }) => {
    const page = pages.get(url);
    if (page === undefined) return Response.error();
    return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  return opened;
}

function print({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    webContents.print({ printBackground: true }, (isPrinted, reason) => {
      if (isPrinted || /cancel/i.test(reason)) resolve();
      else reject(new AttestError('unsupported', message('print.failed', { reason })));
    });
  });
}
