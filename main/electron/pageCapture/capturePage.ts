import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session, session, type WebContents } from 'electron';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import type { CapturedPage } from '../../pageCapture/CapturedPage';
import type { PageAnswer, PageRequester } from '../../pageCapture/createRequester';
import { nameCapture } from '../../pageCapture/nameCapture';
import { refuseFavours } from '../page/hardenSession';
import { findWindow } from '../window/findWindow';
import { settlePage } from './settlePage';

/** For all of it. */
const LIMIT_MS = 90_000;
/** After that, what has come of the page is enough. */
const LOADING_MS = 30_000;
/** For Chromium to write down what it shows. */
const WRITING_MS = 30_000;

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const HTTP = ['https', 'http'] as const;
/** What Chromium loads without asking anybody. */
const LOCAL = new Set(['data:', 'blob:', 'https:', 'http:']);

/**
 * Opens a page in a hidden, sandboxed window with a session of its own, which nothing outlives, waits until it is at rest, and
 * returns what it shows as one file. Chromium stays off the network: whatever the page asks for is asked for by `requester`.
 * Throws an `AttestError` that says what to do.
 */
export async function capturePage(
  url: string,
  requester: PageRequester,
  cancelled: AbortSignal,
): Promise<CapturedPage> {
  const late = AbortSignal.timeout(LIMIT_MS);
  const signal = AbortSignal.any([cancelled, late]);
  const agent = session.defaultSession.getUserAgent().replace(/ (?:Electron|Attest)\/\S+/gi, '');
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'user-agent': agent };
  try {
    const first = await requester.ask({ url, method: 'GET', headers, body: null }, signal);
    checkAnswer(first);
    const type = first.headers['content-type'] ?? '';
    if (type && !PAGE.test(type)) {
      const extension = /\.([a-z0-9]{1,5})$/i.exec(new URL(first.url).pathname)?.[1];
      const kind = extension ?? /\/(pdf)\b/i.exec(type)?.[1] ?? 'txt';
      return { name: nameCapture(first.url, kind), url: first.url, bytes: first.body };
    }
    return await show(first, requester, agent, signal);
  } catch (error) {
    if (late.aborted && !cancelled.aborted) {
      const { host } = new URL(url);
      throw new AttestError('unreachable', message('webPages.tooSlow', { host }));
    }
    throw error;
  }
}

async function show(
  first: PageAnswer,
  requester: PageRequester,
  agent: string,
  signal: AbortSignal,
): Promise<CapturedPage> {
  const own = session.fromPartition(randomUUID(), { cache: false });
  harden(own);
  own.setUserAgent(agent);
  for (const scheme of HTTP) own.protocol.handle(scheme, answerFrom(first, requester, signal));
  const parent = findWindow();
  const window = new BrowserWindow({
    show: false,
    ...(parent && { parent }),
    width: 1280,
    height: 1600,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      disableDialogs: true,
      backgroundThrottling: false,
    },
  });
  const { webContents } = window;
  const close = () => window.isDestroyed() || window.destroy();
  signal.addEventListener('abort', close);
  try {
    webContents.setAudioMuted(true);
    await until(load(webContents, first.url), LOADING_MS);
    signal.throwIfAborted();
    await settlePage(webContents, requester, signal);
    const bytes = await write(webContents, first.url);
    signal.throwIfAborted();
    return { name: nameCapture(first.url, 'mhtml'), url: first.url, bytes };
  } finally {
    signal.removeEventListener('abort', close);
    close();
    for (const scheme of HTTP) own.protocol.unhandle(scheme);
    await own.clearStorageData();
  }
}

function harden(own: Session): void {
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !LOCAL.has(new URL(url).protocol) }),
  );
  refuseFavours(own);
}

/** Answers all that the page asks for. The page itself has come already. */
function answerFrom(first: PageAnswer, requester: PageRequester, signal: AbortSignal) {
  let isShown = false;
  return async (request: Request): Promise<Response> => {
    const isFirst = !isShown && request.url.split('#')[0] === first.url.split('#')[0];
    isShown ||= isFirst;
    try {
      const { status, headers, body } = isFirst
        ? first
        : await requester.ask(
            {
              url: request.url,
              method: request.method,
              headers: Object.fromEntries(request.headers),
              body: request.body ? new Uint8Array(await request.arrayBuffer()) : null,
            },
            signal,
          );
      const hasBody = ![101, 204, 205, 304].includes(status);
      return new Response(hasBody ? new Uint8Array(body) : null, { status, headers });
    } catch (error) {
      // The page has to do without it.
      if (error instanceof AttestError) return Response.error();
      throw error;
    }
  };
}

async function load(webContents: WebContents, url: string): Promise<void> {
  try {
    await webContents.loadURL(url);
  } catch (error) {
    // Its scripts may want to go elsewhere, which they can’t: what has come is captured.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

async function write(webContents: WebContents, url: string): Promise<Uint8Array> {
  const { debugger: protocol } = webContents;
  protocol.attach('1.3');
  const snapshot: unknown = await until(
    protocol.sendCommand('Page.captureSnapshot', { format: 'mhtml' }),
    WRITING_MS,
  );
  const data =
    typeof snapshot === 'object' && snapshot && 'data' in snapshot ? snapshot.data : null;
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  throw new AttestError('unreachable', message('webPages.notShown', { host: new URL(url).host }));
}

/** What comes of it, or null where it takes longer. */
async function until<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function checkAnswer({ url, status }: PageAnswer): void {
  if (status >= 200 && status < 300) return;
  const { host } = new URL(url);
  if (status === 404 || status === 410) {
    throw new AttestError('not-found', message('webPages.notFound', { host }));
  }
  const isRefusal = [401, 402, 403, 407, 429, 451].includes(status);
  throw new AttestError(
    'unreachable',
    message(isRefusal ? 'webPages.refused' : 'lookup.failed', { host, status }),
  );
}
