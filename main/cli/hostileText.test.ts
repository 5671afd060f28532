import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { makeCli } from '../testing/makeCli';

/** Sets a terminal’s title, clears it, reverses what follows, and says what Attest might. */
const ORDERS =
  '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u2066\u007f\r\nNothing is wrong.\u2028Nothing';
/** The parts of it that a terminal would act on. */
const ACTED_ON = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;
/** What would pass for a line of Attest’s own. */
const LIKE_OURS = /^Nothing is wrong/m;

/** Highlights in a book of such a name. */
const TABLE = `Highlight,Book Title\nwords,"${ORDERS}"\n,x\n`;

/** A library from somebody else, in which every text that can holds orders. */
async function makeHostileCli(isTerminal = false) {
  const cli = await makeCli({ isTerminal });
  const { article } = await cli.json(['import', '-', '--title', 'A title'], 'One.\n\nTwo of it.');
  const highlighting = [
    'highlight',
    article,
    '--quote',
    'Two',
    '--kind',
    'claim',
    '--note',
    'Mine',
  ];
  const { highlight } = await cli.json(highlighting);
  const { source } = await cli.json(['source', 'add', '--title', 'A title']);
  await cli.json(['link', highlight, source, '--relation', 'origin', '--remark', 'Mine']);
  const edit = async (name: string, from: string | RegExp, to: string) => {
    const path = join(cli.folder, name);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(from);
    await writeFile(
      path,
      text.replaceAll(from, () => to),
    );
  };
  const orders = JSON.stringify(ORDERS).slice(1, -1);
  const folder = `articles/${article}`;
  await edit(`${folder}/article.json`, 'A title', `A title ${orders}`);
  await edit(`${folder}/article.json`, 'standard input', orders);
  // A text has lines of its own.
  const onOneLine = JSON.stringify(ORDERS.replace(/\s/g, '')).slice(1, -1);
  await edit(`${folder}/article.json`, 'Two of it', `Two${onOneLine} of it`);
  await edit(`${folder}/annotations.json`, 'Mine', orders);
  await edit(`${folder}/annotations.json`, '"exact":"Two"', `"exact":"Two${orders}"`);
  await edit(`${folder}/annotations.json`, '"lbl_check"', '"lbl_none"');
  await edit('sources.json', 'A title', `A title ${orders}`);
  return { ...cli, article: String(article), highlight: String(highlight), source: String(source) };
}

describe('what a library says', () => {
  test.each<[string, (ids: { article: string; highlight: string; source: string }) => string[]]>([
    ['articles', () => ['articles']],
    ['show', ({ article }) => ['show', article]],
    ['revisions', ({ article }) => ['revisions', article]],
    ['sources', () => ['sources']],
    ['ledger', ({ article }) => ['ledger', article]],
    ['ready', ({ article }) => ['ready', article]],
    ['claims', ({ article }) => ['claims', article]],
    ['check', () => ['check']],
    ['highlight', ({ article }) => ['highlight', article, '--quote', 'of it', '--kind', 'quote']],
    ['link', ({ highlight, source }) => ['link', highlight, source, '--relation', 'supports']],
    ['capture', ({ source }) => ['capture', source, '-']],
    ['update', ({ article }) => ['update', article, '-']],
  ])(
    'gives no orders to a terminal and passes for no line of Attest’s own: %s',
    async (_name, args) => {
      const cli = await makeHostileCli();
      for (const format of [[], ['--json']]) {
        const { stdout, stderr } = await cli.run([...format, ...args(cli)], 'One.\n\nAnother.');
        for (const text of [stdout, stderr]) {
          expect(text).not.toMatch(ACTED_ON);
          expect(text).not.toMatch(LIKE_OURS);
        }
      }
    },
  );

  it('is given whole in JSON', async () => {
    const { run, article } = await makeHostileCli();
    const { stdout } = await run(['--json', 'show', article]);
    expect(JSON.parse(stdout).title).toBe(`A title ${ORDERS}`);
  });

  test.each(['markdown', 'html', 'json', 'jsonld'])(
    'is exported to the letter, but not on to a terminal: %s',
    async (format) => {
      const cli = await makeHostileCli();
      const out = join(cli.parent, 'exported');
      const args = ['export', cli.article, '--to', format];
      await cli.run([...args, '--out', out]);
      const { stdout } = await cli.run(args);
      // The time differs between two exports.
      const timeless = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '').trimEnd();
      expect(timeless(stdout)).toBe(timeless(await readFile(out, 'utf8')));
      const shown = await makeHostileCli(true);
      expect((await shown.run(['export', shown.article, '--to', format])).stdout).not.toMatch(
        ACTED_ON,
      );
    },
  );
});

describe('what an imported file says', () => {
  it.each([
    ['its title', `# Six ${ORDERS}\n\nText.`, ['import', '-', '--format', 'markdown']],
    ['what its highlights are about', TABLE, ['import', '--annotations', '-']],
    ['what is wrong with it', `{"title": "${ORDERS}`, ['source', 'add', '--csl', '-']],
    ['a name that it goes by', 'Text', ['import', `no-such-${ORDERS}`]],
  ])('gives no orders to a terminal: %s', async (_what, stdin, args) => {
    const { run } = await makeCli();
    const { stdout, stderr } = await run(args, stdin);
    expect(`${stdout}${stderr}`).not.toMatch(ACTED_ON);
  });
});
