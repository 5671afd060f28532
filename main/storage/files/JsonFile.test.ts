import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion } from '../../../shared/migrations/migrations';
import { message } from '../../../shared/words/message';
import { interceptCalls } from '../../testing/interceptCalls';
import { makeContext } from '../../testing/makeContext';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { systemDisk } from './Disk';
import type { FileFormat } from './FileFormat';
import { JsonFile } from './JsonFile';

const removed = message('storage.removedElsewhere', { file: 'file.json' });

const schema = z.object({ schemaVersion: z.literal(schemaVersion), value: z.string() });
const format: FileFormat<{ value: string }> = {
  kind: 'library',
  parse(json) {
    const { value } = schema.parse(json);
    return { value };
  },
  serialise: ({ value }) => [Buffer.from(JSON.stringify({ schemaVersion, value }))],
};

async function makeFile(text?: string) {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'file.json');
  if (text !== undefined) await writeFile(path, text);
  const { context, problems } = await makeContext(folder);
  return {
    folder,
    path,
    problems,
    context,
    file: new JsonFile(path, format, context),
    anotherFile: () => new JsonFile(path, format, context),
    content: () => readFile(path, 'utf8'),
  };
}

const write = (value: string) => format.serialise({ value }).join('');

describe('reading', () => {
  it('returns null where there is no file', async () => {
    const { file, problems } = await makeFile();
    expect(await file.read()).toBeNull();
    expect(problems).toEqual([]);
  });

  it('reads what was written', async () => {
    const { file, anotherFile } = await makeFile();
    await file.read();
    await file.write({ value: 'première\u2028ligne' });
    expect(await anotherFile().read()).toEqual({ value: 'première\u2028ligne' });
  });

  it('ignores a byte order mark that another program put before the text', async () => {
    const { file } = await makeFile(`\uFEFF${write('a')}`);
    expect(await file.read()).toEqual({ value: 'a' });
  });

  it('refuses a folder in the place of the file', async () => {
    const { file, path } = await makeFile();
    await mkdir(path);
    await expect(file.read()).rejects.toMatchObject({ code: 'unsafe' });
  });

  test.each([
    ['an empty file', ''],
    ['a truncated file', `{"schemaVersion":${schemaVersion},"val`],
    ['bytes that aren’t text', '\u0000\u0001\u0002'],
    ['JSON that isn’t an object', '[1]'],
    ['no version', '{"value":"a"}'],
    ['a version that never existed', '{"schemaVersion":0,"value":"a"}'],
    ['a value of another type', `{"schemaVersion":${schemaVersion},"value":3}`],
  ])('reports %s, and leaves it as it is', async (_name, text) => {
    const { file, problems, content } = await makeFile(text);
    expect(await file.read()).toBeNull();
    expect(problems).toEqual([
      {
        file: 'file.json',
        message: message('storage.unreadable', { file: 'file.json', reason: expect.any(String) }),
        remedy: message('storage.remedy.noEarlier'),
      },
    ]);
    expect(await content()).toBe(text);
  });

  it('recovers the newest readable version from history, and still leaves the file as it is', async () => {
    const { file, anotherFile, problems, content, path } = await makeFile();
    await file.read();
    for (const value of ['first', 'second', 'third']) await file.write({ value });
    await writeFile(path, `{"schemaVersion":${schemaVersion},`);
    expect(await anotherFile().read()).toEqual({ value: 'second' });
    expect(problems[0]?.remedy).toEqual(
      message('storage.remedy.earlierUsedFileKept', { written: expect.any(Number) }),
    );
    expect(await content()).toBe(`{"schemaVersion":${schemaVersion},`);
  });

  it('recovers a missing file from history, and says so', async () => {
    const { file, anotherFile, problems, path, content } = await makeFile();
    await file.read();
    for (const value of ['first', 'second', 'third']) await file.write({ value });
    await rm(path);
    const another = anotherFile();
    expect(await another.read()).toEqual({ value: 'second' });
    expect(problems).toMatchObject([
      {
        message: message('storage.missing', { file: 'file.json' }),
        remedy: message('storage.remedy.earlierUsedRemade', { written: expect.any(Number) }),
      },
    ]);
    await another.write({ value: 'fourth' });
    expect(await content()).toBe(write('fourth'));
  });

  it('keeps an unreadable file under another name when it is overwritten', async () => {
    const { file, content, folder } = await makeFile('{"broken');
    await file.read();
    await file.write({ value: 'new' });
    await file.write({ value: 'newer' });
    expect(await content()).toBe(write('newer'));
    const kept = (await readdir(folder)).filter((name) => name.includes('.unreadable-'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(folder, kept[0] ?? ''), 'utf8')).toBe('{"broken');
  });

  it('reads a newer format as far as it understands it, and forbids all writing', async () => {
    const { file, problems, context } = await makeFile('{"schemaVersion":99,"value":"a","b":1}');
    expect(await file.read()).toEqual({ value: 'a' });
    const newer = message('storage.newer', { file: 'file.json' });
    expect(context.readOnlyReason).toEqual(newer);
    expect(problems).toMatchObject([{ message: newer }]);
  });

  it('refuses a newer format that it does not understand', async () => {
    const { file } = await makeFile('{"schemaVersion":99,"values":[]}');
    await expect(file.read()).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('writing', () => {
  it('collapses waiting writes to the newest, which resolves all of them', async () => {
    const { file, content, folder } = await makeFile(write('old'));
    await file.read();
    const first = file.write({ value: 'first' });
    await Promise.resolve();
    await Promise.all(['second', 'third', 'fourth'].map((value) => file.write({ value })));
    await first;
    expect(await content()).toBe(write('fourth'));
    const history = await readdir(join(folder, '.attest/history/file.json'));
    expect(history.length).toBeLessThanOrEqual(2);
  });

  it('rejects the write that failed and no other', async () => {
    const { folder, context } = await makeFile();
    const inFile = new JsonFile(join(folder, 'missing/file.json'), format, context);
    await expect(inFile.write({ value: 'a' })).rejects.toMatchObject({ code: 'storage' });
    await expect(inFile.write({ value: 'b' })).rejects.toMatchObject({ code: 'storage' });
    await rename(await makeTemporaryFolder(), join(folder, 'missing'));
    await expect(inFile.write({ value: 'c' })).resolves.toBeUndefined();
  });

  it('leaves nothing beside the file', async () => {
    const { file, folder } = await makeFile();
    await file.write({ value: 'a' });
    expect(await readdir(folder)).toEqual(['.attest', 'file.json']);
    expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
  });

  test.each([
    ['changed', (path: string) => writeFile(path, write('theirs'))],
    ['broken', (path: string) => writeFile(path, '{')],
  ])('refuses to overwrite a file that another program has %s', async (_name, meddle) => {
    const { file, path, folder } = await makeFile(write('old'));
    await file.read();
    await meddle(path);
    const before = await readFile(path, 'utf8');
    expect(await file.isCurrent()).toBe(false);
    await expect(file.write({ value: 'ours' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(join(folder, '.attest/staging'))).toEqual([]);
  });

  it('notices an edit that kept size and modification time', async () => {
    const { file, path } = await makeFile(write('old'));
    await file.read();
    const { atime, mtime } = await stat(path);
    await writeFile(path, write('new'));
    await utimes(path, atime, mtime);
    await expect(file.write({ value: 'ours' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('writes a file again that another program has removed, and says so', async () => {
    const { file, path, content, problems } = await makeFile(write('old'));
    await file.read();
    await rm(path);
    expect(await file.isCurrent()).toBe(true);
    expect(problems).toMatchObject([{ message: removed }]);
    await file.write({ value: 'ours' });
    expect(await content()).toBe(write('ours'));
  });

  it('is written, and reported as removed, where another program removes it at once', async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder, 'file.json');
    const disk = interceptCalls(systemDisk, async ({ name, args }, proceed) => {
      const answer = await proceed();
      if (name === 'rename' && args[1] === path) await rm(path);
      return answer;
    });
    const { context, problems } = await makeContext(folder, disk);
    const file = new JsonFile(path, format, context);
    await file.write({ value: 'ours' });
    expect(await file.isCurrent()).toBe(true);
    expect(problems).toMatchObject([{ message: removed }]);
  });

  it('is not written where its folder goes away at once', async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder, 'sub', 'file.json');
    await mkdir(join(folder, 'sub'));
    const disk = interceptCalls(systemDisk, async ({ name, args }, proceed) => {
      const answer = await proceed();
      if (name === 'rename' && args[1] === path) await rm(join(folder, 'sub'), { recursive: true });
      return answer;
    });
    const { context } = await makeContext(folder, disk);
    const file = new JsonFile(path, format, context);
    await expect(file.write({ value: 'ours' })).rejects.toMatchObject({ code: 'storage' });
  });

  it('doesn’t recreate a folder that another program removed with the file', async () => {
    const { folder, context } = await makeFile();
    await mkdir(join(folder, 'sub'));
    const file = new JsonFile(join(folder, 'sub/file.json'), format, context);
    await file.write({ value: 'old' });
    await rm(join(folder, 'sub'), { recursive: true });
    expect(await file.isCurrent()).toBe(false);
    await expect(file.write({ value: 'new' })).rejects.toMatchObject({ code: 'storage' });
    expect(await readdir(folder)).not.toContain('sub');
  });

  it('is refused in place of a lost file, until the person goes on without it', async () => {
    const { file, path, context, content } = await makeFile();
    await file.read();
    const lost = message('storage.lost.sources', { file: 'file.json', sources: 2 });
    context.losses.add(path, 'file.json', lost);
    await expect(file.write({ value: 'new' })).rejects.toMatchObject({
      code: 'storage',
      said: message('storage.problem', {
        problem: lost,
        remedy: message('storage.remedy.lost'),
      }),
    });
    context.losses.settle(path);
    await file.write({ value: 'new' });
    expect(await content()).toBe(write('new'));
  });

  it('keeps the permissions of the file', async () => {
    const { file, path } = await makeFile(write('old'));
    await chmod(path, 0o600);
    await file.read();
    await file.write({ value: 'new' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('refuses to overwrite a file created in the meantime', async () => {
    const { file, path, content } = await makeFile();
    await file.read();
    await writeFile(path, write('theirs'));
    await expect(file.write({ value: 'ours' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await content()).toBe(write('theirs'));
  });

  it('accepts a file that was only copied, synced or touched', async () => {
    const { file, path, content } = await makeFile(write('old'));
    await file.read();
    await utimes(path, 1, 1);
    await file.write({ value: 'new' });
    expect(await content()).toBe(write('new'));
  });

  it('accepts a touched file whose fields are read in another order', async () => {
    const { path, context } = await makeFile();
    const fields = z.object({
      schemaVersion: z.literal(schemaVersion),
      first: z.string(),
      last: z.string(),
    });
    const ordered: FileFormat<{ first: string; last: string }> = {
      kind: 'library',
      parse(json) {
        const { first, last } = fields.parse(json);
        return { first, last };
      },
      serialise: (data) => [Buffer.from(JSON.stringify({ schemaVersion, ...data }))],
    };
    const file = new JsonFile(path, ordered, context);
    await file.write({ last: 'z', first: 'a' });
    await utimes(path, 1, 1);
    expect(await file.isCurrent()).toBe(true);
    await writeFile(path, ` {"first":"a","schemaVersion":${schemaVersion},"last":"z"}`);
    expect(await file.isCurrent()).toBe(true);
    await writeFile(path, `{"schemaVersion":${schemaVersion},"first":"b","last":"z"}`);
    expect(await file.isCurrent()).toBe(false);
  });

  it('puts a prepared write in place only when it is written', async () => {
    const { file, content, folder } = await makeFile(write('old'));
    await file.read();
    const data = { value: 'new' };
    await file.prepare(data);
    expect(await content()).toBe(write('old'));
    await file.write(data);
    expect(await content()).toBe(write('new'));
    await file.prepare({ value: 'dropped' });
    await file.discard();
    expect(await content()).toBe(write('new'));
    expect((await readdir(folder)).sort()).toEqual(['.attest', 'file.json']);
  });
});
