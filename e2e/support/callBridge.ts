import type { Page } from '@playwright/test';
import type { Bridge, Envelope } from '../../shared/ipc/envelope';

declare global {
  interface Window {
    readonly attest: Bridge;
  }
}

/** Calls the backend as a script in the page could, past all that the window's own code allows. */
export function callBridge(page: Page, name: unknown, args: unknown): Promise<Envelope> {
  return page.evaluate(([name, args]) => window.attest.call(name as string, args), [name, args]);
}
