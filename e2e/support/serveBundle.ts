import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { answerAppRequest } from '../../main/electron/page/answerAppRequest';
import { APP_ORIGIN, START_PAGE } from '../../main/electron/page/appUrl';

const bundle = resolve(import.meta.dirname, '../../out/renderer');
/** Stands in for the app's own origin: only Electron can register a scheme to serve pages from. */
const ORIGIN = 'https://attest';

/** The page's address in Chromium. */
export const CHROMIUM_START_PAGE = START_PAGE.replace(APP_ORIGIN, ORIGIN);

/** Serves a context's pages the app's files as the app does; nothing reaches a network. */
export async function serveBundle(context: BrowserContext): Promise<void> {
  await context.route('**', async (route) => {
    const request = route.request();
    const url = request.url().replace(ORIGIN, APP_ORIGIN);
    const answer = answerAppRequest({ url, method: request.method() }, bundle);
    if (!answer) return route.abort();
    await route.fulfill({ body: await readFile(answer.path), headers: answer.headers });
  });
}
