import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleId, HighlightId, LinkId, SourceId } from '../../../shared/model/ids';
import { openTestLibrary } from '../openTestLibrary';

/** A library with every kind of file that Attest keeps or may read, and what is in it. */
export interface WholeLibrary {
  folder: string;
  article: ArticleId;
  other: ArticleId;
  highlight: HighlightId;
  link: LinkId;
  source: SourceId;
  /** Name of a file in `attachments`. */
  attachment: string;
}

const STAGED = '0123456789abcdef0123.tmp';

/** Creates one at `folder`, and closes it. */
export async function makeWholeLibrary(folder: string): Promise<WholeLibrary> {
  await mkdir(folder);
  const library = await openTestLibrary(folder);
  const { article } = await library.importText('One\nThe ministry said so.\nOthers did not.');
  const { article: other } = await library.importText('Two\nNobody else did.', 'other');
  const { highlight } = await library.highlight(article, 4, 12);
  const { highlight: lost } = await library.highlight(article, 22, 28);
  await library.highlight(other, 0, 6);
  const marks = [{ type: 'link', attrs: { href: 'https://example.org/' } }];
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'A note.', marks }] };
  const note = { type: 'doc' as const, content: [paragraph] };
  const set = { note, tags: ['tax'] };
  await library.call('highlight.edit', { article, highlight, set });
  const { source, link } = await library.call('link.create', {
    article,
    highlight,
    source: {
      csl: {
        type: 'book',
        title: 'Book',
        URL: 'https://example.org/book',
        author: [{ family: 'Doe', given: 'Jo' }],
        issued: { 'date-parts': [[2024, 5, 1]] },
        custom: { kept: [1] },
      },
    },
    relation: 'origin',
    ...{ locator: 'p. 1', evidence: 'So it was.', remark: 'Seen.' },
  });
  const bytes = new TextEncoder().encode('One\nThe ministry said so.\nAll of it is other.');
  await library.call('article.update', { job: 'job', article, name: 'second.txt', bytes });
  await library.call('highlight.detach', { article, highlight: lost });
  await library.call('library.editPreferences', { set: { textSizePx: 21 } });
  await library.importText('Three\nThis one goes to the trash.', 'third');
  await library.call('history.undo', {});
  await library.backend.close();
  await addBlocks(join(folder, 'articles', article, 'article.json'));
  await mkdir(join(folder, '.attest/staging'), { recursive: true });
  await writeFile(join(folder, '.attest/staging', STAGED), 'left by a crash');
  await writeFile(join(folder, '.attest/saving.json'), '[]');
  const [attachment = ''] = await readdir(join(folder, 'attachments'));
  return { folder, article, other, highlight, link, source, attachment };
}

/** Adds a block of every kind to the end of an article’s text. */
async function addBlocks(path: string): Promise<void> {
  const stored = JSON.parse(await readFile(path, 'utf8'));
  const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
  const block = (type: string, attrs: object, ...content: object[]) => ({ type, attrs, content });
  const link = { type: 'link', attrs: { href: 'https://example.org/' } };
  const words = block('paragraph', {}, text('Words', link, { type: 'bold' }));
  const cell = { colspan: 1, rowspan: 1, colwidth: [100] };
  stored.document.content.push(
    block('heading', { level: 2 }, text('Heading')),
    block('codeBlock', { language: 'js' }, text('code')),
    block('orderedList', { start: 2, type: null }, block('listItem', {}, words)),
    block('blockquote', {}, words),
    block('table', {}, block('tableRow', {}, block('tableCell', cell, words))),
    { type: 'image', attrs: { src: 'data:image/png;base64,AA==', alt: 'Picture', title: null } },
  );
  await writeFile(path, JSON.stringify(stored));
}

/** A copy of a library that keeps the times of its files. */
export async function copyLibrary(library: WholeLibrary, folder: string): Promise<WholeLibrary> {
  await cp(library.folder, folder, { recursive: true, preserveTimestamps: true });
  return { ...library, folder };
}

/** Every file and folder in the library that Attest uses or may read. Not all exist. */
export function listPlaces({ article, attachment }: WholeLibrary): string[] {
  return [
    'library.json',
    'sources.json',
    'articles',
    `articles/${article}`,
    `articles/${article}/article.json`,
    `articles/${article}/annotations.json`,
    `articles/${article}/revisions`,
    `articles/${article}/revisions/1.json`,
    `articles/${article}/revisions/2.json`,
    'attachments',
    `attachments/${attachment}`,
    '.attest',
    '.attest/.gitignore',
    '.attest/index.json',
    '.attest/saving.json',
    '.attest/staging',
    `.attest/staging/${STAGED}`,
    '.attest/history',
    '.attest/history/library.json',
    '.attest/history/articles',
    `.attest/history/articles/${article}`,
    `.attest/history/articles/${article}/annotations.json`,
    '.attest/trash',
    // Where earlier versions of Attest wrote.
    '.attest/lock',
    '.attest/index.json.tmp',
    'library.json.tmp',
    `articles/${article}/annotations.json.tmp`,
  ];
}
