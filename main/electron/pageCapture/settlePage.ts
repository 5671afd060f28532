import type { WebContents } from 'electron';
import type { PageRequester } from '../../pageCapture/createRequester';

/** A world of scripts that the page’s own don’t share. */
const WORLD = 999;
const STEP_MS = 250;
/** How long nothing may come before the page is at rest. */
const QUIET_STEPS = 4;
const MAX_STEPS = 60;

/** Down the page and up again, for what is loaded when it comes into sight. Answers how much there is. */
const LOOK = `(async () => {
  const root = document.scrollingElement;
  if (root && !globalThis.hasLooked) {
    globalThis.hasLooked = true;
    for (let top = 0; top < Math.min(root.scrollHeight, 60000); top += 1200) {
      root.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    root.scrollTop = 0;
  }
  return document.getElementsByTagName('*').length;
})()`;

/** Waits until a page asks for nothing more, and doesn’t grow, or until it never will. */
export async function settlePage(
  webContents: WebContents,
  requester: Pick<PageRequester, 'underWay'>,
  signal: AbortSignal,
): Promise<void> {
  let size = -1;
  let quiet = 0;
  for (let step = 0; step < MAX_STEPS && quiet < QUIET_STEPS; step += 1) {
    const looked: Promise<unknown> = webContents.executeJavaScriptInIsolatedWorld(WORLD, [
      { code: LOOK },
    ]);
    const [found] = await Promise.all([Promise.race([looked, wait(5000)]), wait(STEP_MS)]);
    signal.throwIfAborted();
    const isQuiet = found === size && requester.underWay === 0;
    quiet = isQuiet ? quiet + 1 : 0;
    size = typeof found === 'number' ? found : -1;
  }
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
