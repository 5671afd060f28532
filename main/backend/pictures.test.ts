import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportArticle } from '../../shared/export/exportArticle';
import { english } from '../../shared/words/loadWords';
import { createImporter } from '../import/createImporter';
import { openTestLibrary } from '../testing/openTestLibrary';

// Larger than what only counts visitors.
const png = Buffer.concat([
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
  Buffer.alloc(400),
]);
const page = `<p>Before it rained.</p><img alt="Rain" src="data:image/png;base64,${png.toString('base64')}"><p>And after.</p>`;

const parts: Parameters<typeof openTestLibrary>[1] = {
  importer: createImporter({ inline: true }),
  exportArticle: async (content, to, _language, cite) => exportArticle(content, to, english, cite),
};
let library: Awaited<ReturnType<typeof openTestLibrary>>;
const kept = async () => (await readdir(join(library.folder, 'attachments'))).sort();
const importPage = (html = page) =>
  library.call('article.import', { job: 'a', name: 'rain.html', bytes: Buffer.from(html) });
const reopen = async () => {
  await library.backend.close();
  library = await openTestLibrary(library.folder, parts);
};

beforeEach(async () => {
  library = await openTestLibrary(undefined, parts);
});

describe('the pictures of an article', () => {
  it('are kept beside its original, each once, and read by their name', async () => {
    const { article } = await importPage();
    await importPage(`${page}<p>Another page.</p>`);
    const pictures = (await kept()).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(1);
    const { text } = await library.openArticle(article);
    expect(text.original?.pictures).toEqual(pictures);
    const { bytes } = await library.call('attachment.read', { attachment: pictures[0] ?? '' });
    expect(Buffer.from(bytes)).toEqual(png);
  });

  it('go with an import that is undone, once it can’t be redone any longer', async () => {
    await importPage();
    await library.call('history.undo', {});
    expect(await kept()).toHaveLength(2);
    await reopen();
    expect(await kept()).toEqual([]);
  });

  it('stay with one that is redone, and go when the article is deleted for good', async () => {
    const { article } = await importPage();
    await library.call('history.undo', {});
    await library.call('history.redo', {});
    await reopen();
    expect(await kept()).toHaveLength(2);
    await library.call('article.trash', { article, isTrashed: true });
    await library.call('article.delete', { articles: [article] });
    expect(await kept()).toEqual([]);
  });

  it('are inside the page that the article is exported as', async () => {
    const { article } = await importPage();
    const { content } = await library.call('article.export', {
      article,
      to: 'html',
      language: 'en',
    });
    expect(content).toContain(`src="data:image/png;base64,${png.toString('base64')}"`);
  });

  it('are missed by the check', async () => {
    await importPage();
    const [picture = ''] = (await kept()).filter((name) => name.endsWith('.png'));
    await rm(join(library.folder, 'attachments', picture));
    const { problems } = await library.call('library.check', {});
    expect(problems.map(({ message }) => english.say(message))).toEqual([
      `A picture in its text is missing: attachments/${picture}.`,
    ]);
    await expect(library.call('attachment.read', { attachment: picture })).rejects.toMatchObject({
      code: 'storage',
    });
  });
});
