import { readdir, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { createCaptureViewer } from './createCaptureViewer';

async function makeViewer(reason = '') {
  const temporary = await makeTemporaryFolder();
  const opened: string[] = [];
  const openPath = async (path: string) => {
    opened.push(path);
    return reason;
  };
  return { temporary, opened, viewer: createCaptureViewer({ temporary, openPath }) };
}

const bytes = Buffer.from('%PDF-1.7');

it('opens a copy that can’t be written to, under the name of the capture', async () => {
  const { viewer, opened } = await makeViewer();
  await viewer.open({ name: 'Annual report.pdf', bytes });
  const [path = ''] = opened;
  expect(basename(path)).toBe('Annual report.pdf');
  expect(await readFile(path)).toEqual(bytes);
  expect((await stat(path)).mode & 0o777).toBe(0o400);
});

it('gives each copy a folder of its own, and removes them all', async () => {
  const { viewer, opened, temporary } = await makeViewer();
  await viewer.open({ name: 'a.pdf', bytes });
  await viewer.open({ name: 'a.pdf', bytes });
  expect(new Set(opened).size).toBe(2);
  viewer.clear();
  expect(await readdir(temporary)).toEqual([]);
});

it.each(['../../../etc/cron.pdf', '/etc/passwd.pdf', '..\\..\\a.pdf', 'a\u202efdp.pdf'])(
  'keeps a copy in its folder, whatever the library calls it: %j',
  async (name) => {
    const { viewer, opened, temporary } = await makeViewer();
    await viewer.open({ name, bytes });
    const [path = ''] = opened;
    expect(path.startsWith(`${temporary}/attest-captures-`)).toBe(true);
    expect(path.slice(temporary.length).split('/')).toHaveLength(4);
    expect(path).not.toMatch(/\.\.|\u202e/);
  },
);

it.each(['run.exe', 'run.sh', 'page.html.desktop', 'macro.docm', 'run.app', '.pdf', 'noExtension'])(
  'never opens what a system might run: %s',
  async (name) => {
    const { viewer, opened, temporary } = await makeViewer();
    await expect(viewer.open({ name, bytes })).rejects.toMatchObject({ code: 'unsupported' });
    expect(opened).toEqual([]);
    expect(await readdir(temporary)).toEqual([]);
  },
);

it('says why the system could not open it', async () => {
  const { viewer } = await makeViewer('no program for it');
  await expect(viewer.open({ name: 'a.pdf', bytes })).rejects.toMatchObject({
    said: { id: 'captures.notOpened', values: { reason: 'no program for it' } },
  });
});
