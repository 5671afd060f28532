import type { Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import type { ElectronApp } from './support/ElectronApp';
import { findViolations } from './support/findViolations';
import { articleText } from './support/selectPassage';
import { type RecordServer, startRecords } from './support/startRecords';
import { electronTest as base, expect } from './support/test';

const sentence = 'The ferry company said on Monday that it would give up the night crossing.';
/** An article that is there only once the page’s scripts have run, with a picture and a style from elsewhere. */
const made = `<!doctype html><html lang="en"><head><title>The night crossing</title>
  <link rel="stylesheet" href="/style.css"></head><body><main id="main"></main>
  <script>fetch('/data.json').then((answer) => answer.json()).then(({ words, picture }) => {
    document.cookie = 'seen=1';
    main.innerHTML = '<article><h1>The night crossing</h1>' + words.map((word) => '<p>' + word + '</p>').join('') +
      '<figure><img alt="A ferry" src="' + picture + '"></figure></article>';
  });</script></body></html>`;
const png =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAKElEQVR4nO3NMQEAAAjDMMC/ZzDBvlRA01vZJvwHAAAAAAAAAAAAbx2jxAE/i2AjOgAAAABJRU5ErkJggg==';
const words = Array.from({ length: 8 }, (_, index) => `${sentence} It was part ${index}.`);

const test = base.extend<{ pages: RecordServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern.
  pages: async ({}, use) => {
    const server = await startRecords({
      'gazette.example/short': { status: 302, location: 'https://gazette.example/night' },
      'gazette.example/night': { type: 'text/html; charset=utf-8', body: made },
      'gazette.example/style.css': { type: 'text/css', body: 'body { color: green }' },
      'gazette.example/data.json': {
        type: 'application/json',
        get body() {
          return JSON.stringify({ words, picture: 'https://pictures.example/ferry.png' });
        },
      },
      'pictures.example/ferry.png': { type: 'image/png', body: Buffer.from(png, 'base64') },
      'gazette.example/gone': { status: 404 },
      'gazette.example/slow': null,
    });
    await use(server);
    await server.stop();
  },
});

/** What the hidden window’s page asked for. Nobody else may ask for anything. */
function takeRequests(app: ElectronApp): string[] {
  return app.troubles
    .splice(0)
    .map((trouble) => trouble.replace(/^request: /, ''))
    .sort();
}

async function askFor(page: Page, url: string) {
  await expect(articleText(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+N');
  const dialog = page.getByRole('dialog', { name: 'Capture a page' });
  await dialog.getByRole('textbox', { name: 'Address of the page' }).fill(url);
  return dialog;
}

test('a page made by scripts is captured, once the person has agreed, with its pictures', async ({
  launchApp,
  pages,
}) => {
  const app = await launchApp({ env: pages.env });
  const dialog = await askFor(app.page, 'https://gazette.example/short');
  await expect(dialog).toContainText('hidden window');
  expect(await findViolations(app.page)).toEqual([]);
  // Not even if a script in the page requests it.
  const refused = await callBridge(app.page, 'webPage.capture', {
    job: 'a',
    url: 'https://gazette.example/short',
  });
  expect(refused).toMatchObject({ ok: false, code: 'invalid' });
  expect(pages.requests).toEqual([]);

  await dialog.getByRole('button', { name: 'Allow and capture' }).click();
  await expect(articleText(app.page)).toContainText('It was part 7.');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('The night crossing');
  await expect(articleText(app.page).getByRole('img', { name: 'A ferry' })).toBeVisible();
  expect(pages.requests.slice(0, 2)).toEqual(['gazette.example/short', 'gazette.example/night']);
  expect(pages.requests).toContain('pictures.example/ferry.png');
  expect([...pages.headers]).not.toContain('cookie');
  expect(await callBridge(app.page, 'webPage.read', {})).toMatchObject({ value: { isOn: true } });
  expect(takeRequests(app)).toEqual([
    ...['https://gazette.example/data.json', 'https://gazette.example/style.css'],
    'https://pictures.example/ferry.png',
  ]);

  // The page has changed since.
  words[3] = `${sentence} It was said anew.`;
  await app.page.keyboard.press('ControlOrMeta+K');
  await app.page.keyboard.type('newer version');
  await app.page.keyboard.press('Enter');
  const again = app.page.getByRole('dialog', { name: 'Look for a newer version' });
  await expect(again.getByRole('textbox', { name: 'Address of the page' })).toHaveValue(
    'https://gazette.example/night',
  );
  await again.getByRole('button', { name: 'Capture', exact: true }).click();
  await expect(articleText(app.page)).toContainText('It was said anew.');
  expect(takeRequests(app)).toHaveLength(3);
});

test('what can’t be captured is said, and a capture can be cancelled', async ({
  launchApp,
  pages,
}) => {
  const app = await launchApp({ env: pages.env });
  const first = await askFor(app.page, 'https://gazette.example/gone');
  await first.getByRole('button', { name: 'Allow and capture' }).click();
  await expect(app.page.getByText('gazette.example has no such page.')).toBeVisible();

  const second = await askFor(app.page, 'https://gazette.example/slow');
  await second.getByRole('button', { name: 'Capture', exact: true }).click();
  await expect(app.page.getByText('Capturing the page at gazette.example')).toBeVisible();
  await expect.poll(() => pages.waiting.size).toBe(1);
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(app.page.getByText('Capturing the page at gazette.example')).toBeHidden();
  await expect.poll(() => pages.waiting.size).toBe(0);
});

test('only pages of the public internet are captured', async ({ launchApp }) => {
  const app = await launchApp();
  await expect(articleText(app.page)).toBeVisible();
  await callBridge(app.page, 'webPage.turn', { isOn: true });
  for (const url of ['http://127.0.0.1:9/', 'http://localhost:9/', 'http://[::1]:9/']) {
    const answer = await callBridge(app.page, 'webPage.capture', { job: url, url });
    expect(answer).toMatchObject({ ok: false, code: 'unsafe' });
  }
  for (const url of ['file:///etc/passwd', 'https://ida:a@example.org/', 'javascript:1']) {
    expect(await callBridge(app.page, 'webPage.capture', { job: url, url })).toMatchObject({
      ok: false,
    });
  }
});
