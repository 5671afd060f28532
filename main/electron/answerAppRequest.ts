import { extname } from 'node:path';
import { CONTENT_POLICY } from './contentPolicy';
import { findBundleFile } from './findBundleFile';

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
 * Answers a request of the page with a file of the bundle in `folder`, under the content policy; null for all else,
 * which is refused. Whether the file is there is not looked at.
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
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
    },
  };
}
