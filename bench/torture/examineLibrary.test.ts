import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { lockFolder } from '../../main/storage/lock/lockPlace';
import { noRecords, type RecordsDiff } from '../../shared/library/change';
import { makeRandom } from '../makeRandom';
import { choices } from './chooseRequest';
import { FaultySession } from './FaultySession';
import { noFindings } from './Findings';
import type { Request } from './Request';
import { TorturedLibrary } from './TorturedLibrary';

async function makeLibrary() {
  const library = await TorturedLibrary.make(7);
  onTestFinished(() => library.remove());
  const { told } = library.openNext();
  const [article] = told.state.articles.values();
  if (!article) throw new Error('The library has no article.');
  const path = (...names: string[]) => join(library.folder, ...names);
  const inArticle = (name: string) => path('articles', article.article.id, name);
  return { library, told, article, path, inArticle };
}

type Made = Awaited<ReturnType<typeof makeLibrary>>;

const edit = async (file: string, from: RegExp, to: string) => {
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(from);
  await writeFile(file, text.replace(from, to));
};

describe('a library in which nothing is wrong', () => {
  it('is found intact', async () => {
    const { library, told } = await makeLibrary();
    expect(await library.examine(told, [])).toEqual(noFindings);
  });

  it('may hold an unanswered request in full, and work goes on from what it holds', async () => {
    const { library, told } = await makeLibrary();
    const { told: before } = library.openNext();
    const request = await makeChange(library, 'newSource');
    expect(await library.examine(before, [request])).toEqual(noFindings);
    expect(told.state).not.toEqual(library.openNext().told.state);
  });
});

/** Makes a change without reporting it to anyone. */
async function makeChange(library: TorturedLibrary, name: keyof typeof choices): Promise<Request> {
  const session = await FaultySession.open(library);
  const request = choices[name](session.told, makeRandom(5));
  if (!request) throw new Error(`There is nothing for ${name}.`);
  expect(await session.ask(request)).toBe(null);
  await session.close();
  return request;
}

describe('what was lost', () => {
  test.each<[string, (made: Made) => Promise<unknown>, RegExp]>([
    ['an article', ({ inArticle }) => rm(inArticle(''), { recursive: true }), /art_\w+ is not/],
    ['highlights', ({ inArticle }) => rm(inArticle('annotations.json')), /hl_\w+ of .* is not/],
    ['sources', ({ path }) => rm(path('sources.json')), /src_\w+ is not there/],
    [
      'labels',
      ({ path }) => edit(path('library.json'), /To check/, 'Other'),
      /lbl_check is another/,
    ],
    [
      'words of a text',
      ({ inArticle }) => edit(inArticle('article.json'), /"text":"\w/, '"text":"'),
      /text of art_\w+ is another/,
    ],
  ])('is found: %s', async (_name, spoil, sentence) => {
    const made = await makeLibrary();
    await rm(made.path('.attest/history'), { recursive: true, force: true });
    await spoil(made);
    const { lost } = await made.library.examine(made.told, []);
    expect(lost.join('\n')).toMatch(sentence);
  });

  it('is found if there is a change that was neither requested nor reported', async () => {
    const { library } = await makeLibrary();
    const { told } = library.openNext();
    await makeChange(library, 'newSource');
    const [request] = [choices.details(told, makeRandom(5))];
    const { lost } = await library.examine(told, request ? [request] : []);
    expect(lost.join('\n')).toMatch(/src_\w+ is there, but was never reported/);
  });

  it('is found if half of a request is there', async () => {
    const { library, path } = await makeLibrary();
    const { told } = library.openNext();
    const before = await readFile(path('sources.json'));
    const request = await makeChange(library, 'newSource');
    await writeFile(path('sources.json'), before);
    const { lost } = await library.examine(told, [request]);
    expect(lost.join('\n')).toMatch(/lnk_\w+ of .* is there, but was never reported/);
  });
});

test.each(['library.json', 'sources.json', 'article.json', 'annotations.json', 'revisions/1.json'])(
  'a torn %s is found',
  async (name) => {
    const { library, told, path, inArticle } = await makeLibrary();
    const isShared = /^(library|sources)/.test(name);
    const file = isShared ? path(name) : inArticle(name);
    await mkdir(inArticle('revisions'), { recursive: true });
    const text = await readFile(isShared ? file : inArticle('article.json'), 'utf8');
    await writeFile(file, text.slice(0, -9));
    const { torn, problems } = await library.examine(told, []);
    expect(torn).toEqual([expect.stringMatching(new RegExp(`${name}$`))]);
    if (isShared) expect(problems).not.toEqual([]);
  },
);

describe('what was left behind', () => {
  const staged = `${'a'.repeat(20)}.tmp`;
  const attachment = `attachments/${'b'.repeat(64)}.txt`;

  test.each([attachment, 'articles/art_0000/notes.txt', 'other.json', '.attest/other/thing'])(
    'is found: %s',
    async (name) => {
      const { library, told, path } = await makeLibrary();
      await mkdir(join(path(name), '..'), { recursive: true });
      await writeFile(path(name), 'x');
      const { residue } = await library.examine(told, []);
      expect(residue).toContain(name);
    },
  );

  it('is cleaned up by opening, and not found, if a crash left it', async () => {
    const { library, told, path } = await makeLibrary();
    await writeFile(path('.attest/staging', staged), 'x');
    await mkdir(path('articles/art_0000'));
    expect(await library.examine(told, [])).toEqual(noFindings);
    expect(await readdir(path('.attest/staging'))).toEqual([]);
  });

  it('is found among the locks', async () => {
    const { library, told, path } = await makeLibrary();
    const { dev, ino } = await lstat(path(), { bigint: true });
    const left = join(lockFolder(), `${dev}-${ino}.left`);
    await mkdir(left);
    onTestFinished(() => rm(left, { recursive: true }));
    const { residue } = await library.examine(told, []);
    expect(residue).toEqual([expect.stringContaining('lock: ')]);
  });
});

describe('damage from a failing disk', () => {
  const openSession = async () => {
    const made = await makeLibrary();
    const session = await FaultySession.open(made.library);
    onTestFinished(async () => {
      await session.close();
    });
    return { ...made, session };
  };

  it('is found if disk and window differ', async () => {
    const { session, path } = await openSession();
    await edit(path('library.json'), /To check/, 'Other');
    expect((await session.examine()).lost).toEqual(['On the disk lbl_check is another.']);
  });

  it('is found if neither has what was reported to the window', async () => {
    const { session } = await openSession();
    const { library } = session.told.state;
    const after = { ...library, preferences: { ...library.preferences, textSizePx: 31 } };
    const diff = { ...noRecords, updated: [[library, after]] } satisfies RecordsDiff;
    const change = { action: null, isUndoable: false, diff, edits: [] };
    session.told.hear({ change, cause: 'command' });
    const what = 'the library’s record is another';
    expect((await session.examine()).lost).toEqual([`On the disk ${what}.`, `Shown: ${what}.`]);
  });

  it('is found if an error is not meant for people', async () => {
    const { session, told } = await openSession();
    const request = choices.preferences(told, makeRandom(1)) as Request;
    const { problems } = await session.examineRefusal(request, new TypeError('undefined'));
    expect(problems).toEqual(['It failed with an error for nobody: TypeError: undefined']);
  });
});
