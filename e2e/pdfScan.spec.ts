import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { App } from './support/App';
import { expect, test } from './support/test';

/** A PDF of one page, which is a picture of words. */
function makeScan(password?: string): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A5', ...(password && { userPassword: password }) });
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.rect(60, 60, 240, 12).fill('#333').rect(60, 90, 200, 12).fill('#333');
    pdf.end();
  });
}

async function importScan(app: App, path: string, password?: string): Promise<void> {
  await writeFile(path, await makeScan(password));
  await app.system.chooseFiles(path);
  await app.page.keyboard.press('ControlOrMeta+O');
}

test('a scan is shown as it is, and no text is pretended', async ({ app, page, folder }) => {
  await importScan(app, join(folder, 'scan.pdf'));
  await expect(page.getByText('This PDF is only pictures of pages')).toBeVisible();
  await expect(page.getByText('It has no text: its pages are pictures.')).toBeVisible();
  await expect(page.getByText('1 of 1')).toBeVisible();
});

test('an encrypted PDF opens with its password, and a wrong one is said to be wrong', async ({
  app,
  page,
  folder,
}) => {
  await importScan(app, join(folder, 'secret.pdf'), 'fog');
  const dialog = page.getByRole('dialog', { name: 'This file is encrypted' });
  const password = dialog.getByLabel('Password');
  await expect(password).toBeFocused();
  await page.keyboard.insertText('mist');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('This password doesn’t open “secret.pdf”.')).toBeVisible();
  await expect(password).toBeFocused();
  await page.keyboard.insertText('fog');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It has no text: its pages are pictures.')).toBeVisible();
});
