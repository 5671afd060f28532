import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { contract } from '../shared/ipc/contract';
import { callBridge } from './support/callBridge';
import { articleText } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

const own = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House style</title><id>http://example.org/house</id></info>
  <citation><layout prefix="{" suffix="}"><text variable="title"/></layout></citation>
  <bibliography><layout suffix="!"><text variable="title" font-weight="bold"/></layout></bibliography>
</style>`;

const csl = {
  type: 'book',
  title: 'A history of the harbour',
  author: [{ family: 'Osei', given: 'Marit' }],
  issued: { 'date-parts': [[1984]] },
};

/** The answer of the backend to a call. */
async function ask(page: Page, name: string, args: unknown): Promise<unknown> {
  const answer = await callBridge(page, name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value;
}

/** Makes a choice in a select of ours, by mouse. */
async function choose(page: Page, select: string | RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: select }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a source is cited in the style that is chosen, also one of the library’s own', async ({
  launchApp,
  folder,
}) => {
  const file = join(folder, 'ferry.md');
  await writeFile(file, '# The ferry\n\nThe ferry left at six, the company said.\n');
  const app = await launchApp({ args: [file] });
  const { page, system } = app;
  const readText = async () => (await system.readClipboard()).text;
  await page.getByRole('option', { name: /The ferry/ }).click();
  await expect(articleText(page)).toContainText('left at six');
  const { source } = contract['source.create'].result.parse(
    await ask(page, 'source.create', { csl }),
  );

  await test.step('the preview follows the style', async () => {
    await page.getByRole('button', { name: 'Sources' }).click();
    await page.getByRole('option', { name: /A history of the harbour/ }).click();
    const preview = page.getByRole('region', { name: 'Reference' });
    await expect(preview).toContainText('Osei, M. (1984). A history of the harbour.');
    await choose(page, /Style of the preview/, 'IEEE');
    await expect(preview).toContainText('[1] M. Osei, A history of the harbour. 1984.');
    await preview.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(readText).toBe('[1] M. Osei, A history of the harbour. 1984.');
    await preview.getByRole('button', { name: 'Copy in-text citation' }).click();
    await expect.poll(readText).toBe('[1]');
  });

  await test.step('the library takes a style of its own', async () => {
    const style = join(folder, 'house.csl');
    await writeFile(style, own);
    await system.chooseFiles(style);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Add a style (.csl)…' }).click();
    await expect(page.getByRole('button', { name: 'Remove “House style”' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('and exports cite in it', async () => {
    const opened = await ask(page, 'library.open', {});
    const { articles } = contract['library.open'].result.parse(opened);
    const article = articles.find(({ title }) => title === 'The ferry')?.id;
    const range = { start: 0, end: 9 };
    const marked = await ask(page, 'highlight.create', { article, range, label: 'lbl_check' });
    const { highlight } = contract['highlight.create'].result.parse(marked);
    await ask(page, 'link.create', { article, highlight, source, relation: 'supports' });
    const path = join(folder, 'ferry.html');
    await system.chooseSavePath(path);
    await page.keyboard.press('ControlOrMeta+Shift+E');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Web page' }).click();
    await dialog.getByRole('button', { name: /^Save/ }).click();
    await expect(dialog).toBeHidden();
    const html = await readFile(path, 'utf8');
    expect(html).toContain('<b>A history of the harbour</b>!');
    expect(html).toContain('<bdi>{A history of the harbour}</bdi>');
  });
});
