import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../storage/files/sha256';
import { makeCli } from '../testing/makeCli';

async function makeCliWithSource() {
  const cli = await makeCli();
  const { source } = await cli.json(['source', 'add', '--title', 'A report']);
  return { ...cli, source: String(source) };
}

it('keeps a file as a capture, and tells its hash', async () => {
  const { json, run, parent, source } = await makeCliWithSource();
  const path = join(parent, 'report.pdf');
  await writeFile(path, '%PDF-1.7');
  expect(await json(['capture', source, path])).toEqual({
    capture: expect.stringMatching(/^cap_/),
    sha256: sha256(Buffer.from('%PDF-1.7')),
  });
  const { stdout } = await run(['check', '--json']);
  expect(JSON.parse(stdout)).toEqual({ ok: true, problems: [] });
});

it('keeps what is piped in as text', async () => {
  const { run, source } = await makeCliWithSource();
  const { exitCode, stdout } = await run(['capture', source, '-'], 'They paid.');
  expect([exitCode, stdout]).toEqual([
    0,
    expect.stringMatching(/^Kept “standard input\.txt” as cap_/),
  ]);
});

it('a capture that changed on the disk is named by check', async () => {
  const { json, run, folder, source } = await makeCliWithSource();
  const { sha256: hash } = await json(['capture', source, '-'], 'They paid.');
  await writeFile(join(folder, 'attachments', `${hash}.txt`), 'They did not pay.');
  const { exitCode, stdout } = await run(['check', '--json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).problems).toEqual([
    expect.objectContaining({
      message: 'The capture “standard input.txt” has changed since it was made.',
    }),
  ]);
});

it.each([
  ['a program', 'run.exe', 'MZ', 'can’t be kept as a capture'],
  ['an empty file', 'empty.txt', '', 'is empty'],
])('refuses %s', async (_what, name, content, said) => {
  const { run, parent, source } = await makeCliWithSource();
  const path = join(parent, name);
  await writeFile(path, content);
  const { exitCode, stderr } = await run(['capture', source, path]);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining(said)]);
});
