import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseFile } from './storage/files/parseFile';
import { articleFormat } from './storage/formats/articleFormat';
import { annotationsFormat, libraryFormat, sourcesFormat } from './storage/formats/recordsFormat';
import { revisionFormat } from './storage/formats/revisionFormat';
import {
  copyLibrary,
  makeWholeLibrary,
  type WholeLibrary,
} from './testing/hostile/makeWholeLibrary';
import { Outside } from './testing/hostile/Outside';
import { listSpoiledFiles, spoilEach } from './testing/hostile/spoilJson';
import { workOnLibrary } from './testing/hostile/workOnLibrary';
import { openTestLibrary } from './testing/openTestLibrary';
import { makeTemporaryFolder } from './testing/temporaryFolder';

/** How many of the spoiled files that can still be read are worked with, by chance. With all of them it takes minutes. */
const RUNS = 20;

const formats = [
  ['library.json', libraryFormat],
  ['sources.json', sourcesFormat],
  ['articles/ARTICLE/article.json', articleFormat],
  ['articles/ARTICLE/annotations.json', annotationsFormat],
  ['articles/ARTICLE/revisions/1.json', revisionFormat],
] as const;

async function makeBoth(): Promise<{ parent: string; whole: WholeLibrary; outside: Outside }> {
  const parent = await makeTemporaryFolder();
  const whole = await makeWholeLibrary(join(parent, 'whole'));
  return { parent, whole, outside: await Outside.make(join(parent, 'outside')) };
}

/** Works on a copy of the library in which a file says something else; whatever it says, nothing may fail by a fault. */
async function workWith(
  { parent, whole, outside }: Awaited<ReturnType<typeof makeBoth>>,
  file: string,
  text: string,
) {
  const folder = join(parent, 'library');
  await rm(folder, { recursive: true, force: true });
  const library = await copyLibrary(whole, folder);
  await writeFile(join(folder, file), text);
  const outcome = await workOnLibrary(library, 'write');
  expect(outcome.faults).toEqual([]);
  expect(await outside.findTouched()).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  return outcome;
}

describe.each(formats)('%s, spoiled in every place', (pattern, format) => {
  it('is read, or refused in a few words', async () => {
    const { whole } = await makeBoth();
    const text = await readFile(
      join(whole.folder, pattern.replace('ARTICLE', whole.article)),
      'utf8',
    );
    for (const spoiled of [...spoilEach(JSON.parse(text)), ...listSpoiledFiles(text)]) {
      const parsed = parseFile<unknown>(format, spoiled.text);
      if (parsed.isReadable) continue;
      expect(parsed.reason, spoiled.name).not.toBe('');
      expect(parsed.reason.length, spoiled.name).toBeLessThan(400);
    }
  });

  it('where it can be read does no harm', async () => {
    const both = await makeBoth();
    const file = pattern.replace('ARTICLE', both.whole.article);
    const text = await readFile(join(both.whole.folder, file), 'utf8');
    const readable = [...spoilEach(JSON.parse(text))].filter(
      (spoiled) => parseFile<unknown>(format, spoiled.text).isReadable,
    );
    const spoiled = fc.constantFrom(...readable);
    await fc.assert(
      fc.asyncProperty(spoiled, async ({ text }) => {
        await workWith(both, file, text);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the index, spoiled', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');

  /** An index of one entry, which says itself that it is whole. */
  function writeIndex(line: string, count = '1', byteCount?: string): string {
    const entries = `{\n${line}\n}`;
    const bytes = byteCount ?? Buffer.byteLength(entries);
    return `{"count":${count},"bytes":${bytes},"sha256":"${hash(entries)}",\n"newest":${entries},\n"sha256":"${hash(entries)}",\n"articles":${entries}}\n`;
  }

  async function readLine({ folder, article }: WholeLibrary): Promise<string> {
    const text = await readFile(join(folder, '.attest/index.json'), 'utf8');
    const line = text.split('\n').find((one) => one.startsWith(`"${article}":`)) ?? '';
    return line.replace(/,$/, '');
  }

  it('in every place does no harm, though its hash is right', async () => {
    const both = await makeBoth();
    const line = await readLine(both.whole);
    const entry = line.slice(line.indexOf('{'));
    const spoiled = fc.constantFrom(...spoilEach(JSON.parse(entry)));
    await fc.assert(
      fc.asyncProperty(spoiled, async ({ text }) => {
        await workWith(both, '.attest/index.json', writeIndex(`"${both.whole.article}":${text}`));
      }),
      { numRuns: RUNS },
    );
  });

  test.each<[string, (line: string) => string]>([
    ['counts more than there is', (line) => writeIndex(line, '9007199254740991')],
    ['counts more than can be counted', (line) => writeIndex(line, '9'.repeat(100))],
    ['is longer than its file', (line) => writeIndex(line, '1', '99999999999')],
    [
      'says who it is by a way out',
      (line) => writeIndex(line.replace(/^"\w+"/, '"../../outside"')),
    ],
    ['says who it is by __proto__', (line) => writeIndex(line.replace(/^"\w+"/, '"__proto__"'))],
    ['has no lines', () => writeIndex('')],
    [
      'has a line a hundred thousand times',
      (line) => writeIndex(Array(1e5).fill(line).join(',\n')),
    ],
  ])('does no harm where it %s', async (_what, write) => {
    const both = await makeBoth();
    const outcome = await workWith(both, '.attest/index.json', write(await readLine(both.whole)));
    expect(outcome.done).toContain('article.import');
  });

  it('shows no article under the name of another', async () => {
    const { whole } = await makeBoth();
    const line = (await readLine(whole)).replace(
      `"id":"${whole.article}"`,
      `"id":"${whole.other}"`,
    );
    await writeFile(join(whole.folder, '.attest/index.json'), writeIndex(line));
    const { openLibrary } = await openTestLibrary(whole.folder);
    const { articles } = await openLibrary();
    expect(articles.map(({ id }) => id)).toEqual([whole.article, whole.other].sort());
  });
});

describe('what a crash seems to have left unsaved', () => {
  const stamp = { mtimeNs: '1', size: '1', ino: '1' };
  const entry = {
    path: 'library.json',
    name: '0123456789abcdef0123.tmp',
    staged: stamp,
    over: null,
  };

  test.each<[string, unknown[] | string]>([
    ['a journal that is all brackets', '['.repeat(10_000_000)],
    ['a time of a million digits', [{ ...entry, staged: { ...stamp, size: '9'.repeat(1e6) } }]],
    ...[
      '../outside/secret.txt',
      'articles/../../outside/secret.txt',
      'articles/art_0000/revisions/../../../library.json',
      'articles/art_0000/revisions/1e9.json',
      'articles/art_0000/revisions/-1.json',
      'articles/art_0000/revisions/1/../../x.json',
      '/etc/passwd',
      '.attest/index.json',
      'library.json\u0000',
    ].map((path): [string, unknown[]] => [
      `the path ${JSON.stringify(path)}`,
      [{ ...entry, path }],
    ]),
    ...['../../../outside/secret.txt', '/etc/passwd', '..', ''].map((name): [string, unknown[]] => [
      `the name ${name}`,
      [{ ...entry, name }],
    ]),
  ])('does no harm: %s', async (_what, journal) => {
    await openWith(typeof journal === 'string' ? journal : JSON.stringify(journal));
  });

  it('does no harm, spoiled in every place', async () => {
    const spoiled = fc.constantFrom(...spoilEach([entry]));
    await fc.assert(
      fc.asyncProperty(spoiled, ({ text }) => openWith(text)),
      { numRuns: RUNS },
    );
  });

  async function openWith(journal: string): Promise<void> {
    const parent = await makeTemporaryFolder();
    const outside = await Outside.make(join(parent, 'outside'));
    const folder = join(parent, 'library');
    await mkdir(join(folder, '.attest/staging'), { recursive: true });
    await writeFile(join(folder, '.attest/staging', entry.name), 'theirs');
    await writeFile(join(folder, '.attest/saving.json'), journal);
    const { openLibrary } = await openTestLibrary(folder);
    expect((await openLibrary()).articles).toEqual([]);
    expect(await outside.findTouched()).toEqual([]);
  }
});

it('what earlier versions of Attest wrote to and removed is left alone, whatever stands there', async () => {
  const { whole, outside } = await makeBoth();
  const { folder } = whole;
  const token = '/../../../outside/secret.txt';
  const lock = { pid: 999_999, host: hostname(), token, createdAt: '2026-01-01T00:00:00.000Z' };
  const text = JSON.stringify(lock);
  await writeFile(join(folder, '.attest/lock'), text);
  await mkdir(join(folder, '.attest/lock.'));
  await symlink('../../outside/secret.txt', join(folder, '.attest/index.json.tmp'));
  const { faults, done } = await workOnLibrary(whole, 'write');
  expect([faults, done.includes('article.import')]).toEqual([[], true]);
  expect(await outside.findTouched()).toEqual([]);
  expect(await readFile(join(folder, '.attest/lock'), 'utf8')).toBe(text);
});

describe('an article in the folder of another', () => {
  it('is one of its own: work on the one is no work on the other', async () => {
    const { whole } = await makeBoth();
    const { folder, article } = whole;
    const copy = 'art_copy' as const;
    await cp(join(folder, 'articles', article), join(folder, 'articles', copy), {
      recursive: true,
    });
    const before = await readFile(join(folder, 'articles', article, 'annotations.json'), 'utf8');
    const { call, openLibrary, openArticle, backend } = await openTestLibrary(folder);
    expect((await openLibrary()).articles.map(({ id }) => id)).toContain(copy);
    const { highlights, article: record } = await openArticle(copy);
    expect([record.id, ...highlights.map((one) => one.article)]).toEqual([copy, copy, copy]);
    await call('highlight.create', {
      article: copy,
      range: { start: 4, end: 9 },
      label: 'lbl_said',
    });
    await call('history.undo', {});
    await call('history.redo', {});
    await backend.close();
    expect(await readFile(join(folder, 'articles', article, 'annotations.json'), 'utf8')).toBe(
      before,
    );
    const again = await openTestLibrary(folder);
    const summaries = (await again.openLibrary()).articles;
    expect(summaries.find(({ id }) => id === copy)?.highlights).toBe(3);
    expect(summaries.find(({ id }) => id === article)?.highlights).toBe(2);
  });
});
