import type { Page } from '@playwright/test';
import { EVENT_CHANNEL } from '../../shared/ipc/channels';
import type { Bridge, Envelope } from '../../shared/ipc/envelope';

declare global {
  interface Window {
    attestCall(name: string, args: unknown): Promise<Envelope>;
  }
}

/**
 * Gives a page, before it loads, the bridge that the preload script gives it in the app. Returns a function that sends
 * it an event. As in the app, a call's events reach it before the answer.
 */
export async function joinPage(
  page: Page,
  answer: (name: unknown, args: unknown) => Promise<Envelope>,
): Promise<(name: string, json: string) => void> {
  let told = Promise.resolve();
  await page.exposeFunction('attestCall', async (name: unknown, args: unknown) => {
    const envelope = await answer(name, args);
    await told;
    return envelope;
  });
  await page.addInitScript(installBridge, EVENT_CHANNEL);
  return (name, json) => {
    told = told
      .then(() => page.evaluate(dispatchToBridge, { channel: EVENT_CHANNEL, name, json }))
      .catch((error) => {
        // A closed page doesn't need the event.
        if (!page.isClosed()) throw error;
      });
  };
}

/** Runs in the page. */
function installBridge(channel: string): void {
  if (window !== window.top) return;
  const bridge: Bridge = {
    call: (name, args) => window.attestCall(name, args),
    listen(listener) {
      const onEvent = (event: Event) => {
        const { name, json } = (event as CustomEvent<{ name: string; json: string }>).detail;
        listener(name, json);
      };
      addEventListener(channel, onEvent);
      return () => removeEventListener(channel, onEvent);
    },
  };
  Object.defineProperty(window, 'attest', { value: Object.freeze(bridge) });
}

/** Runs in the page. */
function dispatchToBridge(event: { channel: string; name: string; json: string }): void {
  dispatchEvent(new CustomEvent(event.channel, { detail: event }));
}
