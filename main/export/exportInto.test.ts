import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportInto } from './exportInto';

const makeFolder = () => mkdtemp(join(tmpdir(), 'attest-export-'));
const named = (fileName: string, content: string) => async () => ({ fileName, content });

it('writes a file for each, under a number where its name is taken', async () => {
  const [folder, library] = [await makeFolder(), await makeFolder()];
  await writeFile(join(folder, 'Tide.md'), 'There before.');
  const paths = await exportInto(
    folder,
    [named('Tide.md', 'One'), named('Tide.md', 'Two'), named('Fog.md', 'Three')],
    library,
  );
  expect(paths).toEqual(['Tide (2).md', 'Tide (3).md', 'Fog.md'].map((name) => join(folder, name)));
  expect(await readFile(join(folder, 'Tide.md'), 'utf8')).toBe('There before.');
  expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual([
    'One',
    'Two',
    'Three',
  ]);
});

it('writes nothing into the library', async () => {
  const library = await makeFolder();
  await expect(exportInto(library, [named('Tide.md', 'One')], library)).rejects.toMatchObject({
    code: 'invalid',
  });
  expect(await readdir(library)).toEqual([]);
});
