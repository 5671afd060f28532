import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import { message } from '../../../shared/words/message';
import { openTestLibrary } from '../../testing/openTestLibrary';
import { readFolder } from '../../testing/readFolder';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { checkLibrary } from './checkLibrary';

async function makeClosedLibrary() {
  const library = await openTestLibrary();
  const { article } = await library.importText('One\nThe ministry said so.');
  const { highlight } = await library.highlight(article, 4, 12);
  const { source } = await library.call('link.create', {
    article,
    highlight,
    source: { csl: { type: 'book', title: 'Book' } },
    relation: 'origin',
  });
  await library.call('highlight.edit', {
    article,
    highlight,
    set: { note: { type: 'doc', content: [{ type: 'paragraph' }] } },
  });
  await library.backend.close();
  return { folder: library.folder, article, highlight, source };
}

const annotations = 'articles/ARTICLE/annotations.json';
const text = 'articles/ARTICLE/article.json';

describe('checkLibrary', () => {
  it('finds nothing wrong with a library that Attest wrote, and changes nothing', async () => {
    const { folder } = await makeClosedLibrary();
    const before = await readFolder(folder);
    expect(await checkLibrary(folder)).toEqual({ ok: true, problems: [] });
    expect(await readFolder(folder)).toEqual(before);
  });

  test.each<[string, string, (content: string) => string, RegExp]>([
    ['a truncated file', annotations, (s) => s.slice(0, -9), /annotations\.json can’t be read/],
    ['garbage', 'sources.json', () => 'garbage', /sources\.json can’t be read/],
    ['a newer format', text, (s) => s.replace(/n":\d+/, 'n":7'), /newer version/],
    ['a wrong type', 'library.json', (s) => s.replace('19', '"19"'), /library\.json can’t be read/],
    [
      'an id of another record',
      'sources.json',
      (s) => s.replace('"src_', '"src_0'),
      /stands under/,
    ],
    ['a block no article has', text, (s) => s.replace('"paragraph"', '"marquee"'), /marquee/],
    ['other words', text, (s) => s.replace('ministry', 'minister'), /isn’t at the words it quotes/],
    ['a shorter text', text, (s) => s.replace('The ministry said so.', 'The'), /past the end/],
    ['another label', annotations, (s) => s.replace('lbl_check', 'lbl_none'), /label lbl_none/],
    ['a broken note', annotations, (s) => s.replace('"paragraph"', '"marquee"'), /note that can’t/],
    [
      'a link from nowhere',
      annotations,
      (s) => s.replace(/"highlight":"hl_\w+"/, '"highlight":"hl_0000"'),
      /refers to the highlight hl_0000/,
    ],
    [
      'a link to nowhere',
      annotations,
      (s) => s.replace(/"source":"src_\w+"/, '"source":"src_0000"'),
      /refers to the source src_0000/,
    ],
    [
      'records of another article',
      annotations,
      (s) => s.replaceAll(/"article":"art_\w+"/g, '"article":"art_0000"'),
      /belongs to the article art_0000/,
    ],
    [
      'another article in the folder',
      text,
      (s) => s.replace(/"id":"art_\w+"/, '"id":"art_0000"'),
      /has the id art_0000/,
    ],
  ])('finds %s', async (_name, file, spoil, sentence) => {
    const { folder, article } = await makeClosedLibrary();
    const name = file.replace('ARTICLE', article);
    const path = join(folder, name);
    const whole = await readFile(path, 'utf8');
    await writeFile(path, spoil(whole));
    const { ok, problems } = await checkLibrary(folder);
    expect(ok).toBe(false);
    expect(problems.map((problem) => english.say(problem.message)).join('\n')).toMatch(sentence);
    for (const { remedy } of problems) expect(english.say(remedy)).not.toBe('');
    await writeFile(path, whole);
    expect(await checkLibrary(folder)).toMatchObject({ ok: true });
  });

  it('finds an original that is gone, and one that has changed', async () => {
    const { folder } = await makeClosedLibrary();
    const [name = ''] = Object.keys(await readFolder(folder)).filter((path) =>
      path.startsWith('attachments/'),
    );
    await writeFile(join(folder, name), 'tampered');
    expect((await checkLibrary(folder)).problems).toMatchObject([
      { file: name, message: message('checks.attachmentChanged') },
    ]);
    await rm(join(folder, name));
    expect((await checkLibrary(folder)).problems).toMatchObject([
      { message: message('checks.originalMissing', { file: name }) },
    ]);
  });

  it('finds highlights whose text is gone', async () => {
    const { folder, article } = await makeClosedLibrary();
    await rm(join(folder, text.replace('ARTICLE', article)));
    expect((await checkLibrary(folder)).problems).toMatchObject([
      { message: message('checks.textMissing') },
    ]);
  });

  it('says that a folder without a library isn’t one', async () => {
    const { problems } = await checkLibrary(await makeTemporaryFolder());
    expect(problems).toMatchObject([{ file: 'library.json' }]);
  });

  it('is not misled by what is saved in the meantime', async () => {
    const { call, importText } = await openTestLibrary();
    const { article } = await importText(`One\n${'The ministry said so. '.repeat(50)}`);
    let isDone = false;
    const work = async () => {
      for (let version = 0; version < 40; version += 1) {
        const range = { start: 4, end: 12 };
        const { highlight } = await call('highlight.create', {
          article,
          range,
          label: 'lbl_check',
        });
        const source = { csl: { type: 'book', title: 'Book' } };
        await call('link.create', { article, highlight, source, relation: 'origin' });
        const slice = { content: [{ type: 'text', text: 'Now ' }] };
        const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
        await call('text.edit', { owner: article, version, author: 'editor', steps });
        await call('highlight.move', { article, highlight, range });
      }
      isDone = true;
    };
    const working = work();
    while (!isDone) expect((await call('library.check', {})).problems).toEqual([]);
    await working;
  });
});
