import { readFile } from 'node:fs/promises';
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

/** Answers a request of the page with a file of the bundle in `folder`, under the content policy; with 404 for all else. */
export async function answerAppRequest(request: Request, folder: string): Promise<Response> {
  const file = findBundleFile(request.url, folder);
  const mediaType = file && mediaTypes[extname(file)];
  if (request.method !== 'GET' || !file || !mediaType) return refuse();
  try {
    return new Response(await readFile(file), {
      headers: {
        'Content-Type': mediaType,
        'Content-Security-Policy': CONTENT_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
      },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse();
    throw error;
  }
}

function refuse(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { 'Content-Type': 'text/plain', 'Content-Security-Policy': CONTENT_POLICY },
  });
}
