import type { Page } from '@playwright/test';
import type { Bridge, Failure } from '../../shared/ipc/envelope';

declare global {
  interface Window {
    readonly attest: Bridge;
  }
}

/** Calls the backend as a script in the page could, bypassing the window's own code. */
export async function callBridge(
  page: Page,
  name: unknown,
  args: unknown,
): Promise<{ ok: true; value: unknown } | Failure> {
  const envelope = await page.evaluate(
    ([name, args]) => window.attest.call(name as string, args),
    [name, args],
  );
  return 'json' in envelope ? { ok: true, value: JSON.parse(envelope.json) } : envelope;
}
