import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const scriptPath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** axe's violations of WCAG 2 A and AA, and of best practice, in the window as it is now: a line each, with the place. */
export async function findViolations(page: Page): Promise<string[]> {
  const script = await readFile(scriptPath, 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${script}; 0`);
  return page.evaluate(async () => {
    // Colours are checked after their transitions.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    // An overlay comes with elements of React Aria’s own beside its dialog, in no landmark.
    const hasOverlay = document.querySelector('body > div[style="display: contents;"]') !== null;
    const { violations } = await window.axe.run(document, {
      rules: { region: { enabled: !hasOverlay } },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The preview's frame is sandboxed against scripts, including axe.
      iframes: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  });
}
