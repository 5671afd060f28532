import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeCli } from '../testing/makeCli';
import { openTestLibrary } from '../testing/openTestLibrary';
import { cliCommands } from './cliCommands';

const TEXT = [
  'Six million for a prison',
  'The ministry paid 6 million dollars, it said — “for a year”.',
  'Nobody else said how much the ministry paid.',
].join('\n\n');

async function makeCliWithArticle() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'Six million'], TEXT);
  return { ...cli, article: String(article) };
}

it('reads a file in the encoding that is given, by any of its names', async () => {
  const { run, json, parent } = await makeCli();
  const file = join(parent, 'old.txt');
  await writeFile(file, Buffer.from('\xf0\xcf\xd2\xd4', 'latin1'));
  expect(await json(['import', file, '--encoding', 'koi8'])).toMatchObject({ title: 'Порт' });
  const { exitCode, stderr } = await run(['import', file, '--encoding', 'klingon']);
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('no encoding “klingon”');
});

it('imports the same file again, as scripts expect, and says so', async () => {
  const { article, run, json } = await makeCliWithArticle();
  const { exitCode, stdout } = await run(['import', '-'], TEXT);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(`was in the library already: “Six million” (${article})`);
  const { same } = await json(['import', '-'], TEXT);
  expect(same).toMatchObject([{ by: 'file' }, { by: 'file' }]);
});

describe('the story, on the command line', () => {
  it('goes from import to export', async () => {
    const { parent, json, run } = await makeCli();
    const file = join(parent, 'story.txt');
    await writeFile(file, TEXT);
    const imported = await json(['import', file, '--url', 'https://example.org/story']);
    expect(imported).toEqual({
      article: expect.stringMatching(/^art_/),
      title: expect.any(String),
      words: expect.any(Number),
      blocks: expect.any(Number),
    });
    const { article } = imported;
    const { highlight, start, end } = await json([
      ...['highlight', article, '--quote', '6 million dollars', '--kind', 'claim'],
      ...['--tag', 'money', '--tag', 'prison', '--note', 'Ask **who** paid.'],
      ...['--verdict', 'disputed'],
    ]);
    const { source } = await json([
      ...['source', 'add', '--title', 'Statement', '--url', 'https://example.org/statement'],
      ...['--author', 'Doe, Jane', '--author', 'Ministry', '--issued', '2025-03-16'],
    ]);
    const { link } = await json([
      ...['link', highlight, source, '--relation', 'origin'],
      ...['--locator', 'p. 2', '--evidence', 'six million', '--remark', 'not signed'],
    ]);
    expect(await json(['articles'])).toEqual([
      { article, title: imported.title, words: imported.words, highlights: 1 },
    ]);
    expect(await json(['sources'])).toEqual([{ source, title: 'Statement', links: 1 }]);
    const shown = await json(['show', article]);
    expect(shown.text.slice(start, end)).toBe('6 million dollars');
    expect(shown).toMatchObject({ article, title: imported.title, revision: 1 });
    expect(shown.blocks.map((block: { text: string }) => block.text).join('\n')).toBe(shown.text);
    expect(shown.highlights).toEqual([
      {
        highlight,
        quote: '6 million dollars',
        start,
        end,
        kind: 'claim',
        verdict: 'disputed',
        label: 'lbl_check',
        tags: ['money', 'prison'],
        note: 'Ask who paid.',
      },
    ]);
    expect(await json(['ledger', article])).toMatchObject({
      claims: [
        {
          highlight,
          quote: '6 million dollars',
          verdict: 'disputed',
          links: [{ id: link, source, relation: 'origin', locator: 'p. 2', remark: 'not signed' }],
        },
      ],
      coverage: { claims: 1, sourced: 1 },
    });
    expect(await json(['check'])).toEqual({ ok: true, problems: [] });
    const out = join(parent, 'out.md');
    expect(await json(['export', article, '--to', 'markdown', '--out', out])).toEqual({
      path: out,
    });
    const { stdout } = await run(['export', article, '--to', 'markdown']);
    expect(await readFile(out, 'utf8')).toBe(stdout);
    expect(stdout).toContain('6 million dollars');
    expect(await json(['export', article, '--to', 'jsonld'])).toHaveProperty('@context');
  });

  it('reads as sentences and tables without --json', async () => {
    const { run, article } = await makeCliWithArticle();
    const lines = async (...args: string[]) => (await run(args)).stdout.trimEnd().split('\n');
    expect(await lines('articles')).toEqual([
      expect.stringMatching(/^article +words +highlights +title$/),
      expect.stringMatching(new RegExp(`^${article} +\\d+ +0  Six million$`)),
    ]);
    expect(await lines('sources')).toEqual([
      'No sources yet. Add one: attest source add --title T',
    ]);
    expect(await lines('show', article)).toContain('No highlights.');
    expect(await lines('check')).toEqual(['Nothing is wrong.']);
    const [made] = await lines('highlight', article, '--quote', 'Nobody');
    expect(made).toMatch(/^Highlighted “Nobody” as hl_\w+, at \d+–\d+\.$/);
    expect((await lines('ledger', article)).at(-1)).toMatch(
      /^1 claim: 0 sourced, 1 unsourced. Highlighted: \d+% of the text.$/,
    );
  });
});

describe('highlighting by a quote', () => {
  test.each([
    ['a quote that stands there twice', ['--quote', 'ministry paid'], 'ambiguous', /2 times/],
    ['a quote that stands nowhere', ['--quote', 'seven million'], 'not-found', /attest show/],
    [
      'a context that stands nowhere',
      ['--quote', 'Nobody', '--prefix', 'x'],
      'not-found',
      /beside/,
    ],
    ['a label that is not there', ['--quote', 'Nobody', '--label', 'x'], 'not-found', /label x/],
  ])('refuses %s', async (_name, args, code, message) => {
    const { run, article } = await makeCliWithArticle();
    const { exitCode, stdout } = await run(['--json', 'highlight', article, ...args]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: { code, message: expect.stringMatching(message) },
    });
  });

  test.each([
    ['the words before it', ['--quote', 'ministry paid', '--prefix', 'much the '], 'ministry paid'],
    ['the words after it', ['--quote', 'ministry paid', '--suffix', ' 6 million'], 'ministry paid'],
    ['a keyboard’s marks for typeset ones', ['--quote', 'said - "for a'], 'said — “for a'],
  ])('finds it by %s', async (_name, args, quote) => {
    const { json, article } = await makeCliWithArticle();
    const { start, end } = await json(['highlight', article, ...args]);
    const { text } = await json(['show', article]);
    expect(text.slice(start, end)).toBe(quote);
  });

  test.each([
    [[], 'lbl_check', 'claim'],
    [['--kind', 'question'], 'lbl_doubt', 'question'],
    [['--label', 'said'], 'lbl_said', 'quote'],
    [['--label', 'lbl_term', '--kind', 'claim'], 'lbl_term', 'claim'],
  ])('with %j gets the label %s and the kind %s', async (args, label, kind) => {
    const { json, article } = await makeCliWithArticle();
    await json(['highlight', article, '--quote', 'Nobody', ...args]);
    const { highlights } = await json(['show', article]);
    expect(highlights).toMatchObject([{ label, kind }]);
  });
});

describe('source add', () => {
  it('takes a CSL-JSON item, keeps unknown fields, and lets options win', async () => {
    const { json, folder } = await makeCli();
    const item = { type: 'report', title: 'Old', 'call-number': 'X 1', id: 'doe2025' };
    await json(['source', 'add', '--csl', '-', '--title', 'New'], JSON.stringify([item]));
    const file = JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8'));
    expect(Object.values(file.sources)).toMatchObject([{ csl: { ...item, title: 'New' } }]);
  });

  test.each<[string, object, object]>([
    [
      'a date of nothing',
      { type: 'journal-article', issued: { 'date-parts': [[null]] }, volume: '12' },
      { type: 'article-journal', volume: '12' },
    ],
    [
      'lists for texts',
      { type: 'journal-article', title: ['T'], 'container-title': ['J'] },
      { type: 'article-journal', 'container-title': 'J' },
    ],
    ['no type', { type: null }, { type: 'document' }],
    ['no date', { type: 'dataset', issued: null }, { type: 'dataset' }],
  ])('takes what Crossref serves: %s', async (_what, served, csl) => {
    const { json, folder } = await makeCli();
    await json(['source', 'add', '--csl', '-'], JSON.stringify({ title: 'T', ...served }));
    const file = JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8'));
    expect(Object.values(file.sources)).toMatchObject([{ csl }]);
    expect(Object.values<{ csl: object }>(file.sources)[0]?.csl).toEqual({ title: 'T', ...csl });
  });

  it('names what it could not take, and keeps it as text', async () => {
    const { run } = await makeCli();
    const item = { type: 'book', title: 'T', issued: { 'date-parts': [[2025, 13]] } };
    const { stdout } = await run(['source', 'add', '--csl', '-'], JSON.stringify(item));
    expect(stdout).toContain('The date in “issued” was kept as text: There is no month 13.');
  });

  test.each([
    ['two items', '[{"type":"book"},{"type":"book"}]', 'ambiguous'],
    ['no JSON', '{', 'invalid'],
    ['no item', '[7]', 'invalid'],
    ['an item without name or address', '{"type":"book"}', 'invalid'],
  ])('refuses %s', async (_name, text, code) => {
    const { run } = await makeCli();
    const { exitCode, stdout } = await run(['--json', 'source', 'add', '--csl', '-'], text);
    expect([exitCode, JSON.parse(stdout).error.code]).toEqual([1, code]);
  });
});

describe('what is not there', () => {
  test.each([
    ['show', 'art_0000'],
    ['show', 'nonsense'],
    ['ledger', 'art_0000'],
    ['ready', 'art_0000'],
    ['export', 'art_0000', '--to', 'json'],
    ['update', 'art_0000', '-'],
    ['revisions', 'art_0000'],
    ['restore', 'art_0000', '1'],
    ['highlight', 'art_0000', '--quote', 'a'],
    ['link', 'hl_0000', 'src_0000', '--relation', 'origin'],
    ['link', 'nonsense', 'src_0000', '--relation', 'origin'],
    ['import', '/nowhere/file.txt'],
  ])('%s %s fails with not-found, in JSON or in words', async (...args) => {
    const { run } = await makeCliWithArticle();
    const inJson = await run([...args, '--json']);
    expect([inJson.exitCode, JSON.parse(inJson.stdout).error.code]).toEqual([1, 'not-found']);
    const inWords = await run(args);
    expect(inWords).toMatchObject({ exitCode: 1, stdout: '' });
    expect(inWords.stderr).toMatch(/^There is no /);
  });

  it('a library reads as empty, and check says so', async () => {
    const { json, run, parent } = await makeCli();
    expect(await json(['articles'])).toEqual([]);
    expect(await json(['sources'])).toEqual([]);
    expect(await run(['check'])).toMatchObject({ exitCode: 1, stdout: /no library\.json/ });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('a damaged library', () => {
  test.each([
    ['emptied', (path: string) => writeFile(path, ''), /annotations\.json can’t be read/],
    ['removed', (path: string) => rm(path), /annotations\.json is missing/],
  ])(
    'exits with 3, and reports what is wrong on standard error: %s',
    async (_how, spoil, message) => {
      const { run, json, folder, article } = await makeCliWithArticle();
      await json(['highlight', article, '--quote', '6 million dollars', '--label', 'To check']);
      await spoil(join(folder, 'articles', article, 'annotations.json'));
      const ledger = await run(['ledger', article]);
      expect(ledger).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(/^No claims\./) });
      expect(ledger.stderr).toMatch(message);
      const listed = await run(['articles', '--json']);
      expect([listed.exitCode, JSON.parse(listed.stdout).length]).toEqual([3, 1]);
      expect(listed.stderr).toMatch(message);
      expect(await run(['check'])).toMatchObject({ exitCode: 1, stderr: '' });
    },
  );

  it('can be used further, once the person says so', async () => {
    const { run, json, folder, article } = await makeCliWithArticle();
    await json(['highlight', article, '--quote', '6 million dollars', '--label', 'To check']);
    const file = `articles/${article}/annotations.json`;
    await rm(join(folder, file));
    const highlight = ['highlight', article, '--quote', '6 million dollars'];
    expect(await run(highlight)).toMatchObject({ exitCode: 1, stderr: /is missing/ });
    expect(await run(['accept-loss', 'sources.json'])).toMatchObject({ exitCode: 1 });
    expect(await run(['accept-loss', file])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await run(highlight)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('mistakes', () => {
  test.each([
    ['no such command', ['frobnicate'], /no command “frobnicate”.*COMMAND/s],
    ['half a command', ['source'], /COMMAND/],
    ['an option without a command', ['--json'], /No command given/],
    ['an unknown option', ['articles', '--fast'], /--fast.*articles/s],
    [
      'an option without its value',
      ['highlight', 'art_0000', '--quote'],
      /highlight ARTICLE --quote Q/,
    ],
    ['an option that every object has', ['articles', '--constructor'], /no option --constructor/],
    ['a short option', ['-v', 'articles'], /no option -v/],
    [
      'a value for an option without one',
      ['articles', '--json=yes'],
      /--json doesn’t take a value/,
    ],
    [
      'an option in the place of a value',
      ['highlight', 'art_0000', '--quote', '--kind', 'claim'],
      /--quote needs a value\. .*--quote=--kind/,
    ],
    ['a missing word', ['show'], /show ARTICLE/],
    [
      'a word too many',
      ['show', 'art_0000', 'art_0001'],
      /Unexpected argument “art_0001”.*show ARTICLE/s,
    ],
    ['a missing option', ['highlight', 'art_0000'], /--quote is missing.*highlight ARTICLE/s],
    [
      'a number that is none',
      ['restore', 'art_0000', 'last'],
      /REVISION must be a whole number from 1, not “last”/,
    ],
    [
      'another missing option',
      ['link', 'hl_0000', 'src_0000'],
      /--relation is missing.*link HIGHLIGHT/s,
    ],
    [
      'a word that is no choice',
      ['export', 'art_0000', '--to', 'pdf'],
      /markdown, html, jsonld, json/,
    ],
    [
      'a kind that is none',
      ['highlight', 'art_0000', '--quote', 'a', '--kind', 'fact'],
      /claim, quote/,
    ],
    ['a library without a name', ['--library', '', 'import', '-'], /--library needs the name/],
    ['a library with a blank name', ['import', '-', '--library=  '], /--library needs the name/],
    [
      'two libraries',
      ['--library=a', 'articles', '--library', 'b'],
      /--library is given more than/,
    ],
  ])('%s: exit 2 with the usage on stderr, and nothing is made', async (_name, args, message) => {
    const { run, parent } = await makeCli();
    const { exitCode, stdout, stderr } = await run(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: attest [--library DIR] [--json] ');
    expect(await readdir(parent)).toEqual([]);
  });

  it('in the input make no library', async () => {
    const { run, parent } = await makeCli();
    for (const args of [
      ['import', '/nowhere'],
      ['source', 'add', '--csl', '/nowhere'],
      ['update', 'art_0000', '/nowhere'],
    ]) {
      expect((await run(args)).exitCode).toBe(1);
    }
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('help', () => {
  it('lists all commands, with --help or without words', async () => {
    const { run } = await makeCli();
    for (const args of [[], ['--help'], ['--json', '--help']]) {
      const { exitCode, stdout } = await run(args);
      expect(exitCode).toBe(0);
      for (const { name } of cliCommands) expect(stdout).toContain(`\n  ${name}`);
    }
  });

  test.each(cliCommands.map((command) => [command.name, command] as const))(
    'of %s shows its usage and all of its options',
    async (name, { options, usage }) => {
      const { run } = await makeCli();
      const { exitCode, stdout } = await run([...name.split(' '), '--help']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`${name} ${usage}`.trimEnd());
      for (const option of Object.keys(options)) {
        expect(stdout).toMatch(new RegExp(`\\n  --${option} `));
        expect(usage).toContain(`--${option}`);
      }
    },
  );
});

describe('a library that is open in the app', () => {
  it('can be read but not changed', async () => {
    const library = await openTestLibrary();
    const { article } = await library.importText('A title\nText.');
    const { run } = await makeCli();
    const on = (...args: string[]) => run(['--library', library.folder, '--json', ...args]);
    expect(await on('articles')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining(article),
    });
    const { exitCode, stdout } = await on('highlight', article, '--quote', 'Text');
    expect([exitCode, JSON.parse(stdout).error.code]).toEqual([1, 'locked']);
  });

  it('is named when it can’t be used', async () => {
    const { run, parent } = await makeCli();
    const file = join(parent, 'file');
    await writeFile(file, '');
    const folder = join(file, 'library');
    const { exitCode, stdout } = await run(['--library', folder, '--json', 'import', '-'], TEXT);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).error).toEqual({
      code: 'storage',
      message: expect.stringContaining(folder),
    });
  });
});
