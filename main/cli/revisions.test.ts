import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCli } from '../testing/makeCli';

const FIRST = 'The ministry paid 6 million dollars to the prison, it said on Tuesday.';
const SECOND = 'Nobody else in the whole country paid anything, as far as was known then.';
const TEXT = ['Six million for a prison', FIRST, SECOND].join('\n\n');

async function makeCliWithHighlights() {
  const cli = await makeCli();
  const { article } = await cli.json(['import', '-'], TEXT);
  const mark = async (quote: string) =>
    (await cli.json(['highlight', article, '--quote', quote])).highlight;
  return { ...cli, article, amount: await mark('6 million dollars'), other: await mark(SECOND) };
}

describe('update, revisions and restore', () => {
  it('take an article to its next version and back', async () => {
    const { json, article, amount, other, parent } = await makeCliWithHighlights();
    const file = join(parent, 'second.txt');
    await writeFile(file, TEXT.replace('6 million', '8 million'));
    const updated = await json(['update', article, file]);
    const shown = await json(['show', article]);
    expect(shown.revision).toBe(2);
    const [{ start, end }] = shown.highlights;
    expect(shown.text.slice(start, end)).toBe('8 million dollars');
    expect(updated).toEqual({
      ...{ revision: 2, same: 1, moved: 0, changed: 1, lost: 0 },
      highlights: [
        { highlight: amount, state: 'changed', confidence: expect.any(Number), start, end },
        {
          highlight: other,
          state: 'same',
          confidence: 1,
          start: shown.text.indexOf(SECOND),
          end: shown.text.length,
        },
      ],
    });
    expect(await json(['revisions', article])).toEqual([
      {
        revision: 1,
        origin: 'import',
        name: 'standard input',
        createdAt: expect.any(String),
        words: 27,
      },
      {
        revision: 2,
        origin: 'update',
        name: 'second.txt',
        createdAt: expect.any(String),
        words: 27,
      },
    ]);
    expect(await json(['restore', article, '1'])).toMatchObject({ revision: 3, changed: 0 });
    expect((await json(['show', article])).text).toBe([FIRST, SECOND].join('\n'));
    expect(await json(['check'])).toEqual({ ok: true, problems: [] });
  });

  it('say without --json what needs review, and what made each revision', async () => {
    const { run, json, article, amount } = await makeCliWithHighlights();
    const next = TEXT.replace('6 million', '8 million');
    const updated = (await run(['update', article, '-'], next)).stdout.trimEnd().split('\n');
    expect(updated[0]).toBe('Revision 2. 2 highlights: 1 unchanged, 0 moved, 1 reworded, 0 lost.');
    expect(updated.slice(2)).toEqual([
      expect.stringMatching(/^highlight +kind +before +now$/),
      expect.stringMatching(`^${amount} +Claim +“6 million dollars” +“8 million dollars”$`),
    ]);
    await json(['restore', article, '1']);
    const { stdout } = await run(['revisions', article]);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^revision +made +words +origin$/),
      expect.stringMatching(/^ +1 .* Imported: standard input$/),
      expect.stringMatching(/^ +2 .* Updated: standard input$/),
      expect.stringMatching(/^ +3 .* Restored from revision 1$/),
    ]);
  });

  it('say that a text is the current one', async () => {
    const { run, article } = await makeCliWithHighlights();
    for (const args of [
      ['update', article, '-'],
      ['restore', article, '1'],
    ]) {
      const { exitCode, stdout } = await run(['--json', ...args], TEXT);
      expect([exitCode, JSON.parse(stdout).error.code]).toEqual([1, 'unchanged']);
    }
  });
});
