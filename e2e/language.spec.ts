import type { ElectronApp } from './support/ElectronApp';
import { selectPassage } from './support/selectPassage';
import { expect, electronTest as test } from './support/test';

/** The application menu's titles, without the mnemonic markers. */
function readMenu(app: ElectronApp): Promise<string[]> {
  return app.electron.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace('&', '')),
  );
}

const inEnglish = ['File', 'Edit', 'View', 'Go', 'Help'];
const inSpanish = ['Archivo', 'Edición', 'Ver', 'Ir', 'Ayuda'];

test('the window starts in its language, switches at once, and keeps the choice', async ({
  launchApp,
}) => {
  const app = await launchApp({ env: { ATTEST_LANGUAGE: 'es' } });
  const { page } = app;
  await expect(page.locator('[data-article-text]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('complementary', { name: 'Biblioteca' })).toBeVisible();
  expect(await readMenu(app)).toEqual(inSpanish);
  // React Aria's own strings.
  await page.getByRole('searchbox').first().fill('Kestrel');
  await page.getByRole('button', { name: 'Borrar búsqueda' }).click();

  await selectPassage(page, 'The town council approved');
  await page.keyboard.press('1');
  await expect(page.getByText('Guardado', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ajustes' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await readMenu(app)).toEqual(inEnglish);
  await page.keyboard.press('Escape');
  // The view is unchanged.
  await expect(page.getByRole('option', { name: /The town council approved/ })).toBeVisible();

  await page.reload();
  await expect(page.locator('[data-article-text]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await app.quit();
  await app.start([], { ATTEST_LANGUAGE: '', LANGUAGE: 'es' });
  await expect(app.page.locator('[data-article-text]')).toBeVisible();
  await expect(app.page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await readMenu(app)).toEqual(inEnglish);
});

test('the system’s language is used if none was chosen', async ({ launchApp }) => {
  const app = await launchApp({ env: { ATTEST_LANGUAGE: '', LANGUAGE: 'es_AR:en' } });
  await expect(app.page.locator('[data-article-text]')).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await readMenu(app)).toEqual(inSpanish);
});
