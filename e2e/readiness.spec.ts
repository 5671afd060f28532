import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { linkNewSource } from './support/linkNewSource';
import { articleText, selectPassage } from './support/selectPassage';
import { test as base, expect } from './support/test';

const answer = (page: Page) => page.getByRole('heading', { level: 2 }).filter({ hasText: /:/ });
const verdicts = (page: Page) => page.getByRole('list').filter({ hasText: /·/ });

/** An article with one claim, shown in full. */
const test = base.extend<{ page: Page }>({
  page: async ({ launchApp, folder }, use) => {
    const file = join(folder, 'island.md');
    await writeFile(file, '# The island\n\nThe island holds 1,200 prisoners.\n');
    const { page } = await launchApp({ args: [file] });
    await page.getByRole('option', { name: /The island/ }).click();
    await expect(articleText(page)).toContainText('1,200 prisoners');
    await selectPassage(page, '1,200 prisoners');
    await page.keyboard.press('1');
    await expect(page.getByRole('region', { name: 'Highlight', exact: true })).toBeVisible();
    await use(page);
  },
});

test('a verdict is signed once the person has given a name, with a reason, and undone whole', async ({
  page,
}) => {
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Add my name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign verdicts' });
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(verdicts(page)).toContainText(/Supported · Ana Ruiz · \w+ \d+, \d{4}/);

  const reason = page.getByRole('textbox', { name: 'Reason for this verdict' });
  await reason.fill('agrees with the court file');
  await reason.press('Enter');
  await expect(verdicts(page)).toContainText('— agrees with the court file');

  await articleText(page).focus();
  await page.keyboard.press('v');
  await expect(verdicts(page).getByRole('listitem')).toHaveText([
    /^Disputed · Ana Ruiz/,
    /^Supported · Ana Ruiz/,
  ]);
  await expect(page.getByRole('button', { name: 'Add my name' })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(verdicts(page).getByRole('listitem')).toHaveText([/^Supported · Ana Ruiz/]);

  await page.keyboard.press('ControlOrMeta+2');
  const row = page.getByRole('grid', { name: 'Ledger' }).locator('tbody').getByRole('row');
  await expect(row).toContainText('Ana Ruiz');
  await row.getByRole('button', { name: 'agrees with the court file' }).click();
  await page.getByRole('textbox', { name: 'Reason for this verdict' }).fill('agrees');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: 'agrees', exact: true })).toBeVisible();
});

test('an article is ready once every rule that is on is fulfilled, as the window shows at once', async ({
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Ready to pub');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('Not yet: 2 things are missing');
  await page.keyboard.press('j');
  const passage = page.getByRole('button', { name: '1,200 prisoners' });
  await expect(passage.first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(passage.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(articleText(page)).toBeVisible();
  await linkNewSource(page, 'Annual report');
  await page.keyboard.press('ControlOrMeta+2');
  await expect(answer(page)).toHaveText('Not yet: 2 things are missing');
  await page.getByRole('checkbox', { name: /two independent sources/ }).click();
  await expect(answer(page)).toHaveText('Not yet: 1 thing is missing');
  await page.getByRole('checkbox', { name: /is checked/ }).click();
  await expect(answer(page)).toHaveText(/^Ready/);

  await page.keyboard.press('ControlOrMeta+5');
  await expect(page.getByText('1 of 1 article ready to publish')).toBeVisible();
  await page.getByRole('checkbox', { name: /is checked/ }).click();
  await expect(page.getByText('0 of 1 article ready to publish')).toBeVisible();
  await page.getByText('Not yet: 1 thing is missing').click();
  await passage.click();
  await expect(articleText(page)).toContainText('1,200 prisoners');
});

test('claims are shown by how they are sourced, and sources that nothing is linked to', async ({
  page,
}) => {
  await linkNewSource(page, 'Annual report');
  await page.keyboard.press('ControlOrMeta+2');
  const sourcing = page.getByRole('button', { name: /Sources$/ });
  await sourcing.click();
  await page.getByRole('option', { name: 'Exactly one source (1)' }).click();
  await expect(page.getByRole('grid', { name: 'Ledger' })).toContainText('1,200 prisoners');
  await sourcing.click();
  await page.getByRole('option', { name: 'With a contradiction (0)' }).click();
  await expect(page.getByText('No matches')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+1');
  await page.getByRole('button', { name: 'Remove link to Annual report' }).click();
  await expect(page.getByText('Link removed').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('checkbox', { name: 'Linked to nothing (1)' }).check();
  await expect(page.getByRole('listbox', { name: 'Sources' }).getByRole('option')).toHaveText(
    /Annual report/,
  );
});
