import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findWorkflowProblems } from './findWorkflowProblems.mjs';

it('finds a job that waits for one that doesn’t exist', async () => {
  const root = mkdtempSync(join(tmpdir(), 'attest-workflows-'));
  const folder = join(root, '.github', 'workflows');
  mkdirSync(folder, { recursive: true });
  const job = 'runs-on: ubuntu-latest\n    steps:\n      - run: echo';
  writeFileSync(join(folder, 'a.yml'), `on: push\njobs:\n  a:\n    needs: b\n    ${job}\n`);
  try {
    expect(await findWorkflowProblems(root)).toEqual([
      expect.stringMatching(/^\.github\/workflows\/a\.yml:3:3: .*"b"/),
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
