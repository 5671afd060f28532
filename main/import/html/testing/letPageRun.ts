import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Opens a page as a careless browser would, with its scripts and all it asks for. Whether a script of it set
 * `attestWasRun`, in the page or outside of it.
 */
export async function letPageRun(html: string): Promise<boolean> {
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
  });
  await new Promise((resolve) => window.addEventListener('load', resolve));
  const wasRun = 'attestWasRun' in window || 'attestWasRun' in globalThis;
  Reflect.deleteProperty(globalThis, 'attestWasRun');
  window.close();
  return wasRun;
}
