import { expect, type Page } from '@playwright/test';
import type { CommandId } from '../../shared/commands/commandTable';
import type { ElectronApp } from './ElectronApp';

/**
 * Tours what the window can show of a `makeGreekLibrary` library, by the menu and by roles, in any language. Yields the
 * name of each screen while it is shown.
 */
export async function* tourScreens(app: ElectronApp): AsyncGenerator<string> {
  const { page } = app;
  const main = page.getByRole('main');
  const choose = (id: CommandId) =>
    app.electron.evaluate(({ Menu }, item) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(item);
      if (!found) throw new Error(`The menu has no ${item}.`);
      found.click();
    }, id);

  await expect(page.locator('[data-article-text]')).toContainText('λιμάνι');
  yield 'the article';

  // A narrow window has folded it.
  if ((await page.getByRole('complementary').count()) < 2) await choose('inspector.toggle');
  const highlight = page.locator('[data-pane] [role=listbox] [role=option]', { hasText: '63' });
  await highlight.first().click();
  yield 'a highlight';

  await page.keyboard.press('l');
  await expectDialog(page);
  yield 'the link dialog';
  await page.getByRole('dialog').getByRole('searchbox').fill('Πηγή 1');
  await page.getByRole('dialog').getByRole('option').first().click();
  yield 'the details of a link';
  await leave(page);

  await page.keyboard.press('r');
  await expect(page.getByRole('group').or(page.getByRole('list')).first()).toBeVisible();
  yield 'the review';
  await page.keyboard.press('Escape');

  const dialogs: readonly CommandId[] = [
    ...(['import.text', 'article.details', 'article.collections', 'collection.create'] as const),
    ...(['article.update', 'article.export', 'labels.edit', 'tags.edit', 'palette.open'] as const),
    ...(['shortcuts.show', 'appUpdates.show', 'look.choose'] as const),
  ];
  for (const id of dialogs) {
    await choose(id);
    await expectDialog(page);
    yield `the dialog of ${id}`;
    await leave(page);
  }

  await choose('text.edit');
  yield 'the article while it is corrected';
  await choose('find.replace');
  const query = main.getByRole('search').getByRole('textbox').first();
  await query.fill('Το');
  yield 'the find bar';
  await query.press('Escape');
  await expect(main.getByRole('search')).toBeHidden();
  await choose('text.edit');

  await choose('view.ledger');
  await expect(main.getByRole('grid')).toBeVisible();
  yield 'the ledger';
  await choose('view.revisions');
  await expect(main).toContainText('63');
  yield 'the revisions';

  await choose('ledger.all');
  await expect(main.getByRole('grid')).toBeVisible();
  yield 'the ledger of all articles';

  await choose('view.search');
  await main.getByRole('combobox').fill('Το');
  await expect(main.getByRole('option').first()).toBeVisible();
  yield 'the search';

  await choose('sources.show');
  await main.getByRole('option').first().click();
  yield 'a source';
  await choose('trash.show');
  await expect(main).toContainText('Στα σκουπίδια');
  yield 'the trash';
}

async function expectDialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}
