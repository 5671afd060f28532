import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

const TEXT = 'Six million for a prison\n\nThe ministry paid 6 million dollars, it said.';

async function makeCliWithArticle() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-', '--title', 'Six million'], TEXT);
  const path = join(cli.parent, 'notes.md');
  /** Exports to a file, in JSON. */
  const exportTo = (out: string, ...args: string[]) =>
    cli.run(['export', String(article), '--to', 'markdown', '--out', out, ...args]);
  return { ...cli, article: String(article), path, exportTo };
}

describe('export --out', () => {
  it('makes a file, and says where', async () => {
    const { path, parent, exportTo } = await makeCliWithArticle();
    expect(await exportTo(path)).toEqual({ exitCode: 0, stdout: `Wrote ${path}.\n`, stderr: '' });
    expect(await readFile(path, 'utf8')).toContain('Six million');
    expect((await readdir(parent)).toSorted()).toEqual(['library', 'notes.md']);
  });

  it('overwrites what is there with --force only', async () => {
    const { path, exportTo } = await makeCliWithArticle();
    await writeFile(path, 'old');
    const message = `${path} already exists. Choose another name, or overwrite it with --force.`;
    expect(await exportTo(path)).toEqual({ exitCode: 1, stdout: '', stderr: `${message}\n` });
    const inJson = await exportTo(path, '--json');
    expect(JSON.parse(inJson.stdout)).toEqual({ error: { code: 'exists', message } });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect((await exportTo(path, '--force')).exitCode).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('Six million');
  });

  it.each([
    ['the library', 'library/notes.md', 'invalid', /inside the library’s own folder/],
    ['a folder', '.', 'invalid', /is a folder\. Add a file name/],
    ['a folder by its slash', 'exports/', 'invalid', /is a folder\. Add a file name/],
    ['a folder that is not there', 'exports/notes.md', 'storage', /There is no folder/],
  ])('doesn’t write into %s, even with --force', async (_what, to, code, message) => {
    const { parent, folder, exportTo } = await makeCliWithArticle();
    const before = await readdir(folder, { recursive: true });
    const { exitCode, stdout } = await exportTo(`${parent}/${to}`, '--force', '--json');
    expect([exitCode, JSON.parse(stdout).error]).toEqual([
      1,
      { code, message: expect.stringMatching(message) },
    ]);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readdir(parent)).toEqual(['library']);
  });

  it.each([[[]], [['--json']]])('as - goes to standard output, as without it: %j', async (args) => {
    const { run, article } = await makeCliWithArticle();
    const without = await run(['export', article, '--to', 'jsonld', ...args]);
    const withDash = await run(['export', article, '--to', 'jsonld', '--out', '-', ...args]);
    expect(withDash.exitCode).toBe(0);
    // It contains the time of the export.
    const steady = ({ stdout }: { stdout: string }) => stdout.replaceAll(/T[\d:.]+Z/g, '');
    expect(steady(withDash)).toBe(steady(without));
    expect(await readdir(process.cwd())).not.toContain('-');
  });

  it('isn’t understood without a name', async () => {
    const { exportTo } = await makeCliWithArticle();
    const { exitCode, stderr } = await exportTo('');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--out needs the name of a file');
  });
});
