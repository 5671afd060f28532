import type { ElectronApplication, Page } from '@playwright/test';

const LOCAL = /^(app|data|blob|devtools|about):|^https:\/\/attest\//;
/** The app's stderr lines when something is wrong. Chromium writes much else there. */
const COMPLAINT = /^attest: |Uncaught|Unhandled|JavaScript error/;

/** An export's preview runs no scripts, including those that Playwright injects into every frame for tracing. */
const TRACER = /^Blocked script execution in 'about:srcdoc'/;

/** Adds a line to `troubles` for each error in the page, and each request for anything but the app's own files. */
export function watchPage(page: Page, troubles: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !TRACER.test(message.text()))
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.stack ?? error.message}`));
  page.on('crash', () => troubles.push('page: crashed'));
  page.on('request', (request) => {
    if (!LOCAL.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
}

/** Does so for all pages in Electron, and for its processes' complaints. */
export function watchForTrouble(electron: ElectronApplication, troubles: string[]): void {
  for (const page of electron.windows()) watchPage(page, troubles);
  electron.on('window', (page) => watchPage(page, troubles));
  electron.process().stderr?.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().split('\n');
    troubles.push(...lines.filter((line) => COMPLAINT.test(line)).map((line) => `stderr: ${line}`));
  });
}
