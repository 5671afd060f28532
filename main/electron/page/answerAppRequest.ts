import { extname, isAbsolute, relative, resolve } from 'node:path';
import { APP_ORIGIN } from './appUrl';

/**
 * What the page may do: run and show what the bundle holds, nothing from elsewhere. Images can also be data or blobs
 * inside an article. Styles may be inline, since notes, tables and the preview of an export carry them; they can
 * load nothing. It is a header, not a meta element, so that it holds for workers too.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // Leaves only frames that hold what the page itself writes into them: the preview of an export.
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What draws PDFs: it may also run WebAssembly, which decodes the pictures of scans. A worker of its own without the page,
 * the network or `eval`.
 */
const PDF_WORKER = /\/assets\/pdfWorker\.js$/;
const PDF_WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A file of the bundle, and what it is sent with. */
interface AppAnswer {
  path: string;
  headers: Record<string, string>;
}

/**
 * Answers a request of the page with a file of the bundle in `folder`, under the content policy; null for anything
 * else, which is refused. Doesn't check that the file exists.
 */
export function answerAppRequest(
  { url, method }: { url: string; method: string },
  folder: string,
): AppAnswer | null {
  const path = findBundleFile(url, folder);
  const mediaType = path && mediaTypes[extname(path)];
  if (method !== 'GET' || !path || !mediaType) return null;
  return {
    path,
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': PDF_WORKER.test(path.replaceAll('\\', '/'))
        ? PDF_WORKER_POLICY
        : CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
  };
}

/** The file of the bundle in `folder` that `url` names; null for another origin or a path that leads out of the folder. */
export function findBundleFile(url: string, folder: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null;
  const name = decodePath(url.slice(APP_ORIGIN.length).replace(/[?#].*$/s, ''));
  if (name === null || /[\0\\]/.test(name)) return null;
  const file = resolve(folder, `.${name}`);
  const inside = relative(folder, file);
  if (inside === '' || isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..') return null;
  return file;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
