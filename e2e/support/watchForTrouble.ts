import type { ElectronApplication, Page } from '@playwright/test';

const LOCAL = /^(app|data|blob|devtools|about):/;
/** What the app says on stderr when something is wrong. Chromium says much else there. */
const COMPLAINT = /^attest: |Uncaught|Unhandled|JavaScript error/;

/** The preview of an export runs no script, and so none of those that Playwright puts into every frame to follow the page. */
const TRACER = /^Blocked script execution in 'about:srcdoc'/;

/** Adds a line to `troubles` for each error in the app's processes, and each request that is not for its own files. */
export function watchForTrouble(electron: ElectronApplication, troubles: string[]): void {
  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !TRACER.test(message.text()))
        troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`page: ${error.stack ?? error.message}`));
    page.on('crash', () => troubles.push('page: crashed'));
    page.on('request', (request) => {
      if (!LOCAL.test(request.url())) troubles.push(`request: ${request.url()}`);
    });
  };
  for (const page of electron.windows()) watchPage(page);
  electron.on('window', watchPage);
  electron.process().stderr?.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().split('\n');
    troubles.push(...lines.filter((line) => COMPLAINT.test(line)).map((line) => `stderr: ${line}`));
  });
}
