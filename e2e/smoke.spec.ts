import { readdir } from 'node:fs/promises';
import { expect, electronTest as test } from './support/test';

test('the window opens on the library, and quits', { tag: '@smoke' }, async ({ app, page }) => {
  await expect(page).toHaveURL(/^app:\/\/attest\/index\.html\?language=en&article=art_\w+$/);
  await expect(page).toHaveTitle(/Attest/);
  await expect(page.getByRole('option', { name: /Kestrel Bay/ })).toBeVisible();
  const isVisible = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );
  expect(isVisible).toEqual([true]);
  await app.quit();
  expect(await readdir(app.library)).toContain('library.json');
});
