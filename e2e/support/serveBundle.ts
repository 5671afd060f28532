import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { answerAppRequest } from '../../main/electron/page/answerAppRequest';
import { APP_ORIGIN, startPage } from '../../main/electron/page/appUrl';

const bundle = resolve(import.meta.dirname, '../../out/renderer');
/** Stands for the app's own origin: only Electron can make a scheme one that pages are served under. */
const ORIGIN = 'https://attest';

/** Where the page is found in Chromium. */
export const CHROMIUM_START_PAGE = startPage('en').replace(APP_ORIGIN, ORIGIN);

/** Answers the pages of a context with the files that the app serves, sent as it sends them; nothing reaches a network. */
export async function serveBundle(context: BrowserContext): Promise<void> {
  await context.route('**', async (route) => {
    const request = route.request();
    const url = request.url().replace(ORIGIN, APP_ORIGIN);
    const answer = answerAppRequest({ url, method: request.method() }, bundle);
    if (!answer) return route.abort();
    await route.fulfill({ body: await readFile(answer.path), headers: answer.headers });
  });
}
