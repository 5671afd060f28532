import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../shared/model/ids';
import { openTestLibrary } from '../testing/openTestLibrary';

const WORDS = 'The ministry paid 6 million.\n\nNobody else did.';
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function openWithSource(folder?: string) {
  const library = await openTestLibrary(folder);
  const { source } = await library.call('source.create', { csl: { type: 'report', title: 'R' } });
  const add = (name = 'report.txt', bytes = bytesOf(WORDS), to: SourceId = source) =>
    library.call('capture.add', { job: 'a', source: to, name, origin: 'file', bytes });
  const attachments = () => readdir(join(library.folder, 'attachments')).catch(() => []);
  const listCaptures = async () => (await library.openLibrary()).captures;
  return { ...library, source, add, attachments, listCaptures };
}

describe('a capture that is text', () => {
  it('is kept with its hash, time and origin, and its words can be read', async () => {
    const { call, add, source, listCaptures, attachments } = await openWithSource();
    const { capture, sha256, isSame } = await add();
    expect(isSame).toBe(false);
    const [kept] = await listCaptures();
    expect(kept).toEqual({
      id: capture,
      source,
      name: 'report.txt',
      origin: 'file',
      attachment: `${sha256}.txt`,
      size: bytesOf(WORDS).length,
      text: expect.stringMatching(/^[0-9a-f]{64}\.json$/),
      capturedAt: expect.any(String),
    });
    expect((await attachments()).sort()).toEqual([kept?.attachment, kept?.text].sort());
    const { document } = await call('capture.read', { capture });
    expect(JSON.stringify(document)).toContain('The ministry paid 6 million.');
    expect(Buffer.from((await call('capture.file', { capture })).bytes).toString()).toBe(WORDS);
  });

  it('is told to be the same as an earlier one of its source, and not of another', async () => {
    const { call, add } = await openWithSource();
    await add();
    expect((await add()).isSame).toBe(true);
    const other = await call('source.create', { csl: { type: 'book', title: 'B' } });
    expect((await add('report.txt', bytesOf(WORDS), other.source)).isSame).toBe(false);
  });

  it.each([['attachment'], ['text']] as const)(
    'is not shown once its %s has changed',
    async (file) => {
      const { call, add, folder, listCaptures } = await openWithSource();
      const { capture } = await add();
      const [kept] = await listCaptures();
      await writeFile(join(folder, 'attachments', String(kept?.[file])), '{}');
      const read = call(file === 'text' ? 'capture.read' : 'capture.file', { capture });
      await expect(read).rejects.toMatchObject({
        code: 'storage',
        said: { id: 'captures.changed' },
      });
      expect((await call('library.check', {})).problems).toEqual([
        {
          file: `attachments/${kept?.[file]}`,
          message: { id: 'checks.captureChanged', values: { name: 'report.txt' } },
          remedy: expect.anything(),
        },
      ]);
    },
  );
});

it('a picture has no text; a program, an empty file and one for an unknown source are refused', async () => {
  const { call, add, attachments } = await openWithSource();
  const { capture } = await add('scan.PNG', bytesOf('pixels'));
  await expect(call('capture.read', { capture })).rejects.toMatchObject({ code: 'not-found' });
  await expect(add('run.exe')).rejects.toMatchObject({ code: 'unsupported' });
  await expect(add('page')).rejects.toMatchObject({ code: 'unsupported' });
  await expect(add('empty.txt', bytesOf(''))).rejects.toMatchObject({ code: 'invalid' });
  await expect(add('a.txt', bytesOf('a'), 'src_none')).rejects.toMatchObject({ code: 'not-found' });
  expect(await attachments()).toHaveLength(1);
});

describe('the files of a capture', () => {
  it('stay while undo and redo may need them, and go with it when the library is closed', async () => {
    const { call, add, attachments, backend } = await openWithSource();
    await add();
    await call('history.undo', {});
    expect(await attachments()).toHaveLength(2);
    await call('history.redo', {});
    await call('history.undo', {});
    await backend.close();
    expect(await attachments()).toEqual([]);
  });

  it('of one from before stay until the library is closed without it', async () => {
    const { add, folder, backend } = await openWithSource();
    const { capture } = await add();
    await backend.close();
    const again = await openWithSource(folder);
    await again.call('capture.delete', { capture });
    await again.call('history.undo', {});
    await again.call('capture.read', { capture });
    await again.call('history.redo', {});
    expect(await again.attachments()).toHaveLength(2);
    await again.backend.close();
    expect(await again.attachments()).toEqual([]);
  });

  it('stay where another capture or an article has them', async () => {
    const { call, add, importText, attachments, backend, folder, source } = await openWithSource();
    await importText(WORDS);
    const { capture } = await add('text.txt');
    await add('other.txt');
    await call('capture.delete', { capture });
    await backend.close();
    expect(await attachments()).toHaveLength(2);
    const again = await openWithSource(folder);
    await again.call('source.delete', { source });
    await again.backend.close();
    // The article was made from the same bytes.
    expect(await attachments()).toHaveLength(1);
  });

  it('are found by the next opening where a killed process left them to nobody', async () => {
    const { add, folder, backend, attachments } = await openWithSource();
    const { capture } = await add();
    await backend.close();
    const killed = await openTestLibrary(folder);
    await killed.call('capture.delete', { capture });
    await killed.storage.close();
    await openTestLibrary(folder);
    await expect.poll(attachments).toEqual([]);
  });
});

it('goes with its source, and comes back with it', async () => {
  const { call, add, source, listCaptures } = await openWithSource();
  const { capture } = await add();
  expect(await call('source.delete', { source })).toEqual({ links: 0 });
  expect(await listCaptures()).toEqual([]);
  await call('history.undo', {});
  expect((await listCaptures()).map(({ id }) => id)).toEqual([capture]);
});

it('moves to the source that its own is merged into', async () => {
  const { call, add, source, listCaptures } = await openWithSource();
  await add();
  const { source: into } = await call('source.create', { csl: { type: 'report', title: 'Kept' } });
  await call('source.merge', { into, from: [source] });
  expect((await listCaptures()).map((capture) => capture.source)).toEqual([into]);
  await call('history.undo', {});
  expect((await listCaptures()).map((capture) => capture.source)).toEqual([source]);
});

it('is checked for files that are missing', async () => {
  const { add, folder, backend } = await openWithSource();
  await add();
  await backend.close();

  await rm(join(folder, 'attachments'), { recursive: true });
  const again = await openTestLibrary(folder);
  const { problems } = await again.call('library.check', {});
  expect(problems.map(({ file, message }) => [file, message.id])).toEqual([
    ['sources.json', 'checks.captureMissing'],
    ['sources.json', 'checks.captureMissing'],
  ]);
});
