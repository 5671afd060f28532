import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findWordProblems } from './findWordProblems.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attest-words-'));
  for (const folder of ['main', 'renderer', 'shared/words/en']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, code: string) {
  writeFileSync(join(root, path), code);
}

it.each<[string, string, string[]]>([
  ['nothing if every sentence is used', "say('list.empty'); say('list.count');", []],
  [
    'no ids that are built from parts',
    'const id = (name: string) => `list.' + '$' + '{name}`;',
    [],
  ],
  ['sentences that nothing uses', "say('list.count');", ['Nothing uses list.empty']],
])('finds %s', (_case, code, expected) => {
  write('shared/words/en/list.ts', "export const list = { 'list.empty': '', 'list.count': '' };");
  write('main/main.ts', code);
  expect(findWordProblems(root)).toEqual(expected.map((part) => expect.stringContaining(part)));
});

it('finds sentences that are in two catalogues', () => {
  for (const name of ['one', 'two']) {
    write(`shared/words/en/${name}.ts`, `export const ${name} = { 'list.empty': '' };`);
  }
  write('main/main.ts', "say('list.empty');");
  expect(findWordProblems(root)).toEqual([expect.stringContaining('list.empty twice')]);
});
