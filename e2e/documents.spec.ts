import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeDocx, paragraph, run } from '../main/import/docx/testing/makeDocx';
import { makeEpub } from '../main/import/epub/testing/makeEpub';
import type { App } from './support/App';
import { articleText } from './support/selectPassage';
import { expect, test } from './support/test';

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 }).first();

async function importFile(app: App, path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  await app.system.chooseFiles(path);
  await app.page.keyboard.press('ControlOrMeta+O');
}

const report = makeDocx({
  styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  body:
    paragraph('The deep harbour', '<w:pStyle w:val="T"/>') +
    paragraph(
      `${run('It cost ')}<w:ins w:id="1">${run('six')}</w:ins><w:del w:id="2"><w:r><w:delText>five</w:delText></w:r></w:del>${run(' million.')}<w:r><w:footnoteReference w:id="1"/></w:r>`,
    ) +
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run('The harbour is deep')}<w:commentRangeEnd w:id="0"/>${run('.')}`,
    ),
  comments: `<w:comment w:id="0" w:author="Grace Hopper">${paragraph('Who measured it?')}</w:comment>`,
  footnotes: `<w:footnote w:id="1">${paragraph('Says the mayor.')}</w:footnote>`,
});

for (const [choice, text] of [
  ['With the changes', 'It cost six million.'],
  ['As it was before', 'It cost five million.'],
] as const) {
  test(`a document of Word is imported, its comments as highlights, its tracked changes as chosen: ${choice}`, async ({
    app,
    page,
    folder,
  }) => {
    await importFile(app, join(folder, 'report.docx'), report);
    const dialog = page.getByRole('dialog', { name: 'This document has tracked changes' });
    await expect(dialog).toContainText('report.docx');
    await dialog.getByRole('button', { name: choice }).click();
    await expect(heading(page)).toHaveText('The deep harbour');
    await expect(articleText(page)).toContainText(text);
    await expect(articleText(page)).toContainText('Says the mayor.');
    const highlight = page.getByRole('listbox', { name: 'Highlights' }).getByRole('option');
    await expect(highlight).toHaveCount(1);
    await expect(highlight).toContainText('The harbour is deep');
    await expect(highlight).toContainText('by Grace Hopper');
  });
}

test('an e-book is one article, whose table of contents leads to its chapters', async ({
  app,
  page,
  folder,
}) => {
  const book = makeEpub({
    metadata: '<dc:title>Two harbours</dc:title><dc:creator>Ada Lovelace</dc:creator>',
    chapters: [
      `<h1>North</h1>${'<p>The north harbour is deep.</p>'.repeat(60)}`,
      '<h1>South</h1><p>The south harbour is not.</p>',
    ],
    nav: '<nav epub:type="toc"><ol><li><a href="text/c1.xhtml">To the north</a></li><li><a href="text/c2.xhtml">To the south</a></li></ol></nav>',
  });
  await importFile(app, join(folder, 'book.epub'), book);
  await expect(heading(page)).toHaveText('Two harbours');
  await expect(articleText(page)).toContainText('The south harbour is not.');
  const link = articleText(page).getByRole('link', { name: 'To the south' });
  await expect(link).toHaveAttribute('href', '#chapter-2');
});
