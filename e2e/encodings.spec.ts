import { drop } from './support/drop';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

/** “Правление порта заседало во вторник вечером…” in KOI8-R. */
const KOI8 = Buffer.from(
  '\xf0\xd2\xc1\xd7\xcc\xc5\xce\xc9\xc5 \xd0\xcf\xd2\xd4\xc1 \xda\xc1\xd3\xc5\xc4\xc1\xcc\xcf \xd7\xcf \xd7\xd4\xcf\xd2\xce\xc9\xcb \xd7\xc5\xde\xc5\xd2\xcf\xcd.',
  'latin1',
);

test('a file that doesn’t say its encoding is shown before it is imported, and read again in another', async ({
  page,
}) => {
  await drop(page, { 'port.txt': KOI8 });
  const dialog = page.getByRole('dialog', { name: 'Check how this file was read' });
  await expect(dialog.getByRole('blockquote')).toContainText('Правление порта');
  const encoding = dialog.getByRole('button', { name: 'Encoding of “port.txt”' });
  await expect(encoding).toContainText('Cyrillic (KOI8-U)');

  await encoding.click();
  await page.getByRole('option', { name: 'Cyrillic (Windows-1251)' }).click();
  await expect(dialog.getByRole('blockquote')).toContainText('рТБЧМЕОЙЕ');
  await encoding.click();
  await page.getByRole('option', { name: 'Cyrillic (KOI8-R)' }).click();
  await expect(dialog.getByRole('blockquote')).toContainText('Правление порта');

  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(articleText(page)).toContainText('Правление порта заседало во вторник вечером.');
});

test('encodings of every script are read by the app’s own decoder', async ({ page }) => {
  const files = {
    'mac.txt': Buffer.from(
      'L\xd5\x8et\x8e dernier, \x88 Orl\x8eans, les \x8el\x8fves ont re\x8du.',
      'latin1',
    ),
    'chinese.txt': Buffer.from('b8dbcef1beD6d0c7c6dab6febfaabbe1a1a3'.toLowerCase(), 'hex'),
  };
  await drop(page, files);
  const dialog = page.getByRole('dialog', { name: 'Check how these files were read' });
  await expect(dialog).toContainText('L’été dernier, à Orléans, les élèves ont reçu.');
  await expect(dialog).toContainText('港务局星期二开会。');
});

test('subtitles become a transcript', async ({ page }) => {
  const srt =
    '1\n00:00:01,000 --> 00:00:03,000\nThe committee met\n\n2\n00:00:03,000 --> 00:00:05,000\non Tuesday.\n\n3\n00:01:00,000 --> 00:01:02,000\nThen it rested.\n';
  await drop(page, { 'A talk about the harbour.srt': srt });
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'A talk about the harbour',
  );
  await expect(articleText(page).locator('p')).toHaveText([
    'The committee met on Tuesday.',
    'Then it rested.',
  ]);
});

test('data of other programs is no article, unless the person says so', async ({ page }) => {
  await drop(page, { 'a.ics': 'BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR' });
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('“a.ics” is a calendar');
  await notices.getByRole('button', { name: 'Import as plain text anyway' }).click();
  await expect(articleText(page)).toContainText('BEGIN:VCALENDAR');
});
