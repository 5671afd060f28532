import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { makeMarkedLibrary, passageOf } from './support/makeMarkedLibrary';
import { readAtRest } from './support/readAtRest';
import { articleText } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

/** The words of the first row that the scroller around it shows more than a sliver of. */
const rowAtTop = (list: Locator, rows: string) =>
  list.evaluate((element, selector) => {
    const isAbove = (row: Element, edge: number) => row.getBoundingClientRect().bottom <= edge + 4;
    const head = element.querySelector('thead');
    const edge = (head ?? element).getBoundingClientRect()[head ? 'bottom' : 'top'];
    const row = [...element.querySelectorAll(selector)]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .find((one) => !isAbove(one, edge));
    return row?.querySelector('button, [slot=label]')?.textContent ?? row?.textContent ?? '';
  }, rows);

const ledgerOf = (page: Page) => page.getByRole('grid', { name: 'Ledger' });
const claimAtTop = (page: Page) => rowAtTop(ledgerOf(page), 'tbody tr');

test('the ledger is where it was, back from a passage and after a restart', async ({
  launchApp,
  folder,
}) => {
  const library = join(folder, 'library');
  await makeMarkedLibrary(library, 40);
  const app = await launchApp({ library });
  await expect(articleText(app.page)).toContainText(passageOf(0));
  await app.page.keyboard.press('ControlOrMeta+2');
  await expect.poll(() => claimAtTop(app.page)).toBe(passageOf(0));
  await ledgerOf(app.page).getByText(passageOf(1)).hover();
  await app.page.mouse.wheel(0, 1500);
  await expect.poll(() => claimAtTop(app.page)).not.toBe(passageOf(0));
  const claim = await claimAtTop(app.page);
  await ledgerOf(app.page)
    .getByText(passageOf(numberIn(claim) + 2))
    .click();
  await expect(articleText(app.page)).toBeVisible();
  await app.page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => claimAtTop(app.page)).toBe(claim);
  await app.restart();
  await expect.poll(() => claimAtTop(app.page)).toBe(claim);
});

test('the sources are where they were, with the one that was shown', async ({ launchApp }) => {
  const app = await launchApp();
  const list = () => app.page.getByRole('listbox', { name: 'Sources' });
  const sourceAtTop = () => rowAtTop(list(), '[role=option]');
  for (let number = 10; number < 50; number += 1) {
    const csl = { type: 'book', title: `Volume ${number}` };
    await callBridge(app.page, 'source.create', { csl });
  }
  await app.page.keyboard.press('ControlOrMeta+3');
  await list()
    .getByRole('option', { name: /Volume 10/ })
    .hover();
  await app.page.mouse.wheel(0, 700);
  await expect.poll(sourceAtTop).toMatch(/Volume [2-4]/);
  const next = `Volume ${numberIn(await sourceAtTop()) + 2}`;
  await list().getByRole('option', { name: next }).click();
  await expect(app.page.getByRole('textbox', { name: 'Title' })).toHaveValue(next);
  // The list may have gone on scrolling under the click.
  const top = await readAtRest(sourceAtTop);
  await app.page.keyboard.press('ControlOrMeta+1');
  await expect(articleText(app.page)).toBeVisible();
  await app.restart();
  await expect(articleText(app.page)).toBeVisible();
  await app.page.keyboard.press('ControlOrMeta+3');
  await expect.poll(sourceAtTop).toBe(top);
  await expect(app.page.getByRole('textbox', { name: 'Title' })).toHaveValue(next);
});

function numberIn(words: string): number {
  return Number(/\d+/.exec(words)?.[0]);
}
