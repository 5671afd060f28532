import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';
import type { ArticleId, HighlightId } from '../../shared/model/ids';
import { buildProgram } from '../testing/buildProgram';
import { openTestLibrary } from '../testing/openTestLibrary';
import { makeTemporaryFolder } from '../testing/temporaryFolder';

interface Line {
  article: ArticleId;
  highlight: HighlightId;
  words: number;
  revision: number;
}

let program = '';
beforeAll(async () => {
  program = await buildProgram('main/testing/writeUntilKilled.ts');
});

/** Runs the program until it has said this much, kills it without warning, and returns everything it said. */
async function writeAndKill(folder: string, lines: number): Promise<Line[]> {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said: Line[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line));
    // Lines already on their way are still read: they are promises too.
    if (said.length === lines) child.kill('SIGKILL');
  }
  // Its output ends before the process does, which has the library until then.
  await ended;
  return said;
}

it('has everything it reported as saved after it was killed while writing, and the next process goes on', async () => {
  const folder = await makeTemporaryFolder();
  const promised: Line[] = [];
  for (const lines of [1, 7, 20, 41]) {
    const said = await writeAndKill(folder, lines);
    expect(said.length).toBeGreaterThanOrEqual(lines);
    promised.push(...said);

    const { backend, call, openArticle, openLibrary } = await openTestLibrary(folder);
    await backend.refreshIndex();
    const { articles, problems } = await openLibrary();
    expect(problems).toEqual([]);
    expect(await call('library.check', {})).toEqual({ ok: true, problems: [] });
    for (const { article, highlight, words, revision } of promised) {
      const opened = await openArticle(article);
      expect(opened.highlights.map(({ id }) => id)).toContain(highlight);
      expect(JSON.stringify(opened.document).match(/Then /g)?.length ?? 0).toBeGreaterThanOrEqual(
        words,
      );
      expect(opened.text.revision).toBeGreaterThanOrEqual(revision);
      const summary = articles.find(({ id }) => id === article);
      expect(summary?.highlights).toBe(opened.highlights.length);
    }
    await backend.close();
  }
});
