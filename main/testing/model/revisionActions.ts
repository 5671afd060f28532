import { expect } from 'vitest';
import type { ArticleState } from '../../../shared/library/state';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import { PassageOracle } from './PassageOracle';
import type { Action } from './Snapshot';
import type { TextSubject } from './TextSubject';

/** A newer version of the text: some lines reworded, one new, two swapped, one gone. */
export const update: Action = async (subject, now, [, a, b, c]) => {
  const lines = now.oracle.text.split('\n').map((line) => line.trim());
  const index = a % lines.length;
  const [line] = lines.splice(index, 1);
  if (line && b % 4) lines.splice(c % (lines.length + 1), 0, line.replace('said', 'wrote'));
  if (c % 3 === 0) lines.splice(b % (lines.length + 1), 0, `A line that is new, ${a} of ${b}.`);
  const next = lines.filter(Boolean);
  const result = next.length ? await subject.update(next) : null;
  if (!result) return null;
  const state = await subject.state();
  checkUpdate(now.state, state, result);
  return PassageOracle.of(next.join('\n'), rangesOf(state));
};

export const restore: Action = async (subject, now, [, a]) => {
  const [revision, text] = [...now.ended][a % Math.max(1, now.ended.size)] ?? [];
  const result = revision ? await subject.restore(revision) : null;
  if (!result || text === undefined) return null;
  const state = await subject.state();
  checkUpdate(now.state, state, result);
  return PassageOracle.of(text, rangesOf(state));
};

/** The oracle can’t say where highlights are in another text, but none may be lost or reworded without notice. */
function checkUpdate(
  before: ArticleState,
  after: ArticleState,
  { revision, highlights, ...counts }: Awaited<ReturnType<TextSubject['update']>> & object,
): void {
  expect(after.text).toMatchObject({ revision, revisions: { length: revision } });
  expect(highlights).toHaveLength(after.highlights.size);
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  expect(sum).toBe(highlights.length);
  for (const [id, { anchor, review }] of after.highlights) {
    const old = before.highlights.get(id);
    const known = old?.review?.before ?? (old && quoteOf(old.anchor));
    if (review) expect(review.before).toEqual(known);
    else if (positionOf(anchor)) expect(bare(quoteOf(anchor).exact)).toBe(bare(known?.exact));
    else expect(old && positionOf(old.anchor)).toBe(null);
  }
}

function rangesOf({ highlights }: ArticleState) {
  return [...highlights].map(([id, { anchor }]) => [id, positionOf(anchor)] as const);
}

/** The words without white space, which a newer version may change. */
function bare(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, '');
}
