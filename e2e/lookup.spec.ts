import type { Locator, Page } from '@playwright/test';
import { callBridge } from './support/callBridge';
import { findViolations } from './support/findViolations';
import { articleText } from './support/selectPassage';
import { type RecordServer, startRecords } from './support/startRecords';
import { startServer } from './support/startServer';
import { electronTest as base, expect } from './support/test';

const tides = {
  type: 'journal-article',
  title: ['Tides of the Severn'],
  author: [{ family: 'Rees', given: 'Ida', sequence: 'first' }],
  'container-title': ['Journal of Estuaries'],
  issued: { 'date-parts': [[2019, 4]] },
  volume: '12',
  DOI: '10.1000/tides',
  URL: 'http://dx.doi.org/10.1000/tides',
  source: 'Crossref',
};
const page = `<html lang="en"><head>
  <meta property="og:site_name" content="The Harbour Gazette">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour opens",
    "author": {"@type": "Person", "name": "Ida Rees"}, "datePublished": "2025-03-26T08:00:00Z"}</script>
</head><body>…</body></html>`;

const test = base.extend<{ records: RecordServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from the pattern.
  records: async ({}, use) => {
    const server = await startRecords({
      'doi.org/10.1000/tides': { status: 302, location: 'https://agency.example/tides' },
      'agency.example/tides': {
        type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
        body: JSON.stringify(tides),
      },
      'doi.org/10.1000/slow': null,
      'gazette.example/harbour': { type: 'text/html; charset=utf-8', body: page },
    });
    await use(server);
    await server.stop();
  },
});

const field = (scope: Page | Locator, name: string) =>
  scope.getByRole('textbox', { name, exact: true });
const panelOf = (scope: Page | Locator) => scope.getByRole('region', { name: 'Looking up' });

async function addSource(page: Page): Promise<Locator> {
  await expect(articleText(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('button', { name: 'Add a source' }).first().click();
  return page.getByRole('dialog', { name: 'Add a source' });
}

/** Looks up what is in the form, and allows it where Attest asks. */
async function lookUp(dialog: Locator): Promise<void> {
  await panelOf(dialog).getByRole('button', { name: 'Look up', exact: true }).click();
  await panelOf(dialog).getByRole('button', { name: 'Allow and look up' }).click();
}

test('a DOI is looked up only once the person has agreed, and fills what is empty', async ({
  launchApp,
  records,
}) => {
  const app = await launchApp({ env: records.env });
  const dialog = await addSource(app.page);
  const panel = panelOf(dialog);
  const button = panel.getByRole('button', { name: 'Look up', exact: true });
  await expect(button).toBeDisabled();
  await field(dialog, 'Title').fill('The tides of the Severn');
  await field(dialog, 'Address (URL)').fill('https://doi.org/10.1000/tides');
  await expect(panel).toContainText('DOI 10.1000/tides, at doi.org');

  // By keyboard, and first without agreeing.
  await button.focus();
  await app.page.keyboard.press('Enter');
  const question = panel.getByRole('group', { name: 'Look this up on the internet?' });
  await expect(question).toBeFocused();
  await expect(question).toContainText('Attest will ask doi.org for this DOI');
  expect(await findViolations(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(button).toBeFocused();
  // Not even if a script in the page requests it.
  const lookup = { by: 'doi', id: '10.1000/tides' };
  const answer = await callBridge(app.page, 'lookup.find', { job: 'a', lookup });
  expect(answer).toMatchObject({ ok: false, code: 'invalid' });
  expect(records.requests).toEqual([]);

  await lookUp(dialog);
  await expect(panel.getByRole('status')).toContainText(/^Filled in from doi\.org: Type, .*Volume/);
  expect(records.requests).toEqual(['doi.org/10.1000/tides', 'agency.example/tides']);
  expect([...records.headers].sort()).toEqual([
    ...['accept', 'accept-encoding', 'connection', 'host', 'user-agent'],
  ]);
  await expect(field(dialog, 'Title')).toHaveValue('The tides of the Severn');
  await expect(field(dialog, 'Date')).toHaveValue('2019-04');
  await panel.getByRole('button', { name: 'Use this: Title' }).click();
  await expect(field(dialog, 'Title')).toHaveValue('Tides of the Severn');
  expect(await findViolations(app.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await expect(dialog).toBeHidden();

  // It is remembered, and can be taken back.
  await app.restart();
  await expect(articleText(app.page)).toBeVisible();
  await app.page.getByRole('button', { name: 'Settings' }).click();
  const setting = app.page.getByRole('radiogroup', { name: 'Look sources up online' });
  await expect(setting.getByRole('radio', { name: 'Allowed' })).toBeChecked();
  await setting.getByRole('radio', { name: 'Off' }).click();
  await expect(setting.getByRole('radio', { name: 'Off' })).toBeChecked();
  expect(await callBridge(app.page, 'lookup.find', { job: 'a', lookup })).toMatchObject({
    ok: false,
  });
  expect(records.requests).toHaveLength(2);
});

test('the source that is there already is filled in from its web page, and undone', async ({
  launchApp,
  records,
}) => {
  const { page } = await launchApp({ env: records.env });
  await expect(articleText(page)).toBeVisible();
  const csl = { type: 'webpage', URL: 'https://gazette.example/harbour' };
  await callBridge(page, 'source.create', { csl });
  await page.keyboard.press('ControlOrMeta+3');
  await page.getByRole('listbox', { name: 'Sources' }).getByRole('option').click();
  await expect(panelOf(page)).toContainText('What the page at gazette.example says about itself');
  await lookUp(page.getByRole('main'));
  await expect(field(page, 'Title')).toHaveValue('Harbour opens');
  await expect(page.getByRole('group', { name: 'Author: Rees, Ida' })).toBeVisible();
  const saved = page.getByRole('listbox', { name: 'Sources' }).getByRole('option');
  await expect(saved).toContainText('Harbour opens');
  await saved.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field(page, 'Title')).toHaveValue('');
});

test('looking up is cancelled by the button and by Escape, and changes nothing', async ({
  launchApp,
  records,
}) => {
  const { page } = await launchApp({ env: records.env });
  const dialog = await addSource(page);
  await field(dialog, 'Address (URL)').fill('https://doi.org/10.1000/slow');
  await lookUp(dialog);
  await expect(panelOf(dialog).getByRole('status')).toHaveText('Asking doi.org…');
  await expect.poll(() => records.waiting.size).toBe(1);
  await panelOf(dialog).getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => records.waiting.size).toBe(0);
  await panelOf(dialog).getByRole('button', { name: 'Look up', exact: true }).click();
  await expect.poll(() => records.waiting.size).toBe(1);
  await field(dialog, 'Title').fill('Slow');
  await page.keyboard.press('Escape');
  await expect.poll(() => records.waiting.size).toBe(0);
  await expect(dialog).toBeVisible();
  await expect(field(dialog, 'Title')).toHaveValue('Slow');
  await expect(panelOf(dialog).getByRole('status')).toBeEmpty();
});

test('what can’t be looked up is said in words', async ({ launchApp, records }) => {
  const { page } = await launchApp({ env: records.env });
  const dialog = await addSource(page);
  const alert = panelOf(dialog).getByRole('alert');
  await field(dialog, 'Address (URL)').fill('https://doi.org/10.1000/unknown');
  await lookUp(dialog);
  await expect(alert).toHaveText(/doi\.org has no record of this/);
  await records.stop();
  await panelOf(dialog).getByRole('button', { name: 'Look up', exact: true }).click();
  await expect(alert).toHaveText(/doi\.org can’t be reached/);
});

test('nothing on this computer is asked, whatever a source says', async ({ launchApp }) => {
  const server = await startServer();
  try {
    const { page } = await launchApp();
    const dialog = await addSource(page);
    await field(dialog, 'Address (URL)').fill(`http://${server.host}/secret`);
    await lookUp(dialog);
    await expect(panelOf(dialog).getByRole('alert')).toHaveText(/on this computer/);
    await field(dialog, 'Address (URL)').fill(
      `http://localhost:${server.host.split(':')[1]}/secret`,
    );
    await panelOf(dialog).getByRole('button', { name: 'Look up', exact: true }).click();
    await expect(panelOf(dialog).getByRole('alert')).toHaveText(/localhost.* on this computer/);
    expect(server.requests).toEqual([]);
  } finally {
    await server.stop();
  }
});
