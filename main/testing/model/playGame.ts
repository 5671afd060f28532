import { expect } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import type { ArticleState } from '../../../shared/library/state';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import { accept, create, detach, move, remove } from './highlightActions';
import { PassageOracle } from './PassageOracle';
import { restore, update } from './revisionActions';
import type { Action, Dice, Snapshot } from './Snapshot';
import type { TextSubject } from './TextSubject';
import { cut, drag, insert, join, paste, replace, split } from './textActions';

/**
 * Works on an article as the dice decide, and checks after each step that text and highlights match the oracle, that
 * highlights quote the words they are at, and that undo and redo restore what was. Returns the texts that earlier
 * revisions must have, by number.
 */
export async function playGame(
  subject: TextSubject,
  game: readonly Dice[],
  afterStep: (state: ArticleState) => void | Promise<void>,
): Promise<ReadonlyMap<number, string>> {
  let now = takeSnapshot(await subject.state());
  const done: Snapshot[] = [];
  const undone: Snapshot[] = [];
  for (const dice of game) {
    const action = actions[dice[0] % actions.length];
    if (action === 'undo' || action === 'redo') {
      const [from, to] = action === 'undo' ? [done, undone] : [undone, done];
      const wanted = from.pop();
      if (!wanted) continue;
      to.push(now);
      await subject[action]();
      expect(plain(await subject.state())).toEqual(plain(wanted.state));
      now = { ...wanted, state: await subject.state() };
    } else {
      const oracle = await action?.(subject, now, dice);
      if (!oracle) continue;
      const state = await subject.state();
      done.push(now);
      undone.length = 0;
      now = { oracle, state, ended: endRevision(now, state) };
    }
    checkPassages(now);
    await afterStep(now.state);
  }
  return now.ended;
}

function endRevision(before: Snapshot, { text }: ArticleState): ReadonlyMap<number, string> {
  const { revision } = before.state.text;
  if (text.revision === revision) return before.ended;
  expect(text.revision).toBe(revision + 1);
  return new Map(before.ended).set(revision, before.oracle.text);
}

function checkPassages({ oracle, state }: Snapshot): void {
  const { text } = readArticleText(state.text.document);
  expect(text).toBe(oracle.text);
  expect([...state.highlights.keys()].sort()).toEqual(oracle.highlights.sort());
  for (const [id, { anchor }] of state.highlights) {
    const position = positionOf(anchor);
    expect(position).toEqual(oracle.rangeOf(id));
    if (!position) continue;
    expect(text.slice(position.start, position.end)).toBe(quoteOf(anchor).exact);
  }
}

const actions: readonly (Action | 'undo' | 'redo')[] = [
  ...[insert, insert, insert, replace, replace, cut, split, join, paste, drag],
  ...[create, create, create, create, move, remove, detach, accept, update, restore],
  ...(['undo', 'undo', 'undo', 'redo', 'redo'] as const),
];

function takeSnapshot(state: ArticleState): Snapshot {
  const oracle = PassageOracle.of(readArticleText(state.text.document).text);
  return { oracle, state, ended: new Map() };
}

/** A state as plain values. Versions count edits and are left out. */
function plain({
  article,
  text: { document, version: _version, ...text },
  highlights,
}: ArticleState) {
  return { article, text, document: document.toJSON(), highlights: Object.fromEntries(highlights) };
}
