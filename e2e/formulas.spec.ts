import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const SENTENCE = 'Energy is E=mc^{2} at rest.';
const PAGE = `<p>Energy is <math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">E=mc^{2}</annotation></semantics></math> at rest.</p>
<p>An integrel: <img class="mwe-math-fallback-image-display" alt="{\\displaystyle \\int _{0}^{1}x\\,dx={\\frac {1}{2}}}" src="https://example.org/x.svg"></p>
<p>The end.</p>`;

async function drop(page: Page, files: Record<string, string>): Promise<void> {
  await page.getByRole('main').evaluate((target, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of Object.entries(dropped)) {
      dataTransfer.items.add(new File([content], name));
    }
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, files);
}
