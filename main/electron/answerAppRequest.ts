import { extname } from 'node:path';
import { CONTENT_POLICY } from './contentPolicy';
import { findBundleFile } from './findBundleFile';

/** Chromium’s number for a file that is not there. */
const FILE_NOT_FOUND = -6;

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

/** A file for Chromium to send, or the number of the error that the request fails with. */
export type AppAnswer = { path: string; headers: Record<string, string> } | { error: number };

/**
 * Answers a request of the page with a file of the bundle in `folder`, under the content policy; refuses all else.
 * Whether the file is there is left to Chromium.
 */
export function answerAppRequest(
  { url, method }: { url: string; method: string },
  folder: string,
): AppAnswer {
  const path = findBundleFile(url, folder);
  const mediaType = path && mediaTypes[extname(path)];
  if (method !== 'GET' || !path || !mediaType) return { error: FILE_NOT_FOUND };
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
