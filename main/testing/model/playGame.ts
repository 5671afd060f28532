import { Fragment, Slice } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { expect } from 'vitest';
import { splitsPair } from '../../../shared/anchoring/describe';
import { trimRange } from '../../../shared/anchoring/trimRange';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import type { ArticleState } from '../../../shared/library/state';
import type { HighlightId } from '../../../shared/model/ids';
import { PassageOracle, type TextEdit } from './PassageOracle';
import type { TextSubject } from './TextSubject';

/** Numbers that decide what is done, and to what. */
export type Dice = readonly [action: number, first: number, second: number, third: number];

/** What was, to be had again by undo. */
interface Snapshot {
  oracle: PassageOracle;
  state: ArticleState;
}

const INSERTS = ['x', ' ', 'said', '6 million', '😀', 'ab cd ef', '北京', ''];

/**
 * Works on an article as the dice say, and sees after each step that text and highlights are as the oracle has
 * them, that highlights quote what they stand on, and that undo and redo give back what was.
 */
export async function playGame(
  subject: TextSubject,
  game: readonly Dice[],
  afterStep: (state: ArticleState) => void | Promise<void>,
): Promise<void> {
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
      now = { oracle: wanted.oracle, state: await subject.state() };
    } else {
      const oracle = await action?.(subject, now, dice);
      if (!oracle) continue;
      const state = await subject.state();
      done.push(now);
      undone.length = 0;
      now = { oracle, state };
    }
    checkPassages(now);
    await afterStep(now.state);
  }
}

function checkPassages({ oracle, state }: Snapshot): void {
  const { text } = readArticleText(state.document);
  expect(text).toBe(oracle.text);
  expect([...state.highlights.keys()].sort()).toEqual(oracle.highlights.sort());
  for (const [id, { anchor }] of state.highlights) {
    expect(anchor.position).toEqual(oracle.rangeOf(id));
    const { start, end } = anchor.position ?? {};
    if (anchor.position) expect(text.slice(start, end)).toBe(anchor.quote.exact);
  }
}

/** What an action does to the subject, and to the oracle; null where there was nothing to do it to. */
type Action = (subject: TextSubject, now: Snapshot, dice: Dice) => Promise<PassageOracle | null>;

const insert: Action = (subject, now, [, a, b]) => {
  const start = placeIn(now, a);
  return editText(subject, now, [{ start, end: start, words: insertOf(b) }]);
};

const replace: Action = (subject, now, [, a, b, c]) =>
  editText(subject, now, [{ ...stretchIn(now, a, b % 9), words: insertOf(c) }]);

const cut: Action = (subject, now, [, a, b]) =>
  editText(subject, now, [{ ...stretchIn(now, a, 1 + (b % 40)), words: '' }]);

const split: Action = (subject, now, [, a]) => {
  const start = placeIn(now, a);
  return editText(subject, now, [{ start, end: start, words: '\n' }]);
};

const join: Action = (subject, now, [, a]) => {
  const breaks = [...now.oracle.text.matchAll(/\n/g)].map(({ index }) => index);
  const start = breaks[a % Math.max(1, breaks.length)];
  return editText(subject, now, start === undefined ? [] : [{ start, end: start + 1, words: '' }]);
};

const paste: Action = (subject, now, [, a, b, c]) => {
  const stretch = stretchIn(now, a, c % 3 ? 0 : c % 20);
  return editText(subject, now, [{ ...stretch, words: `${insertOf(b)}\nmiddle\n${insertOf(c)}` }]);
};

/** Cut here and pasted there, as one edit. */
const drag: Action = (subject, now, [, a, b, c]) => {
  const { start, end } = stretchIn(now, a, 1 + (b % 12));
  const { text } = now.oracle;
  const rest = PassageOracle.of(text.slice(0, start) + text.slice(end));
  const to = placeIn({ ...now, oracle: rest }, c);
  return editText(subject, now, [
    { start, end, words: '' },
    { start: to, end: to, words: text.slice(start, end) },
  ]);
};

const create: Action = async (subject, { oracle }, [, a, b]) => {
  const range = rangeIn(oracle.text, a, b);
  return range && oracle.mark(await subject.create(range), range);
};

const move: Action = async (subject, { oracle }, [, a, b, c]) => {
  const [id, range] = [pick(oracle.highlights, a), rangeIn(oracle.text, b, c)];
  if (!id || !range) return null;
  await subject.move(id, range);
  return oracle.mark(id, range);
};

const remove: Action = async (subject, { oracle }, [, a]) => {
  const id = pick(oracle.highlights, a);
  if (!id) return null;
  await subject.remove(id);
  return oracle.remove(id);
};

const detach: Action = async (subject, { oracle, state }, [, a]) => {
  const id = pick(oracle.highlights, a);
  const highlight = id && state.highlights.get(id);
  if (!highlight?.anchor.position) return null;
  await subject.detach(highlight.id);
  const quote = highlight.review?.before ?? highlight.anchor.quote;
  const after = (await subject.state()).highlights.get(highlight.id);
  expect(after).toMatchObject({ anchor: { quote }, review: null });
  return oracle.mark(highlight.id, null);
};

const accept: Action = async (subject, { oracle, state }, [, a]) => {
  const ids = oracle.highlights.slice(0, 1 + (a % 4));
  if (!ids.some((id) => state.highlights.get(id)?.review)) return null;
  await subject.accept(ids);
  const after = await subject.state();
  for (const id of ids) expect(after.highlights.get(id)?.review).toBe(null);
  return oracle;
};

/** A newer version of the text: some lines in other words, one that is new, two in another order, one gone. */
const update: Action = async (subject, now, [, a, b, c]) => {
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
  const ranges = [...state.highlights].map(([id, { anchor }]) => [id, anchor.position] as const);
  return PassageOracle.of(next.join('\n'), ranges);
};

/** Where highlights are in another text is not for the oracle to say. But none is lost or in other words unseen. */
function checkUpdate(
  before: ArticleState,
  after: ArticleState,
  { revision, highlights, ...counts }: Awaited<ReturnType<TextSubject['update']>> & object,
): void {
  expect(after.article).toMatchObject({ revision, revisions: { length: revision } });
  expect(highlights).toHaveLength(after.highlights.size);
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  expect(sum).toBe(highlights.length);
  for (const [id, { anchor, review }] of after.highlights) {
    const old = before.highlights.get(id);
    const known = old?.review?.before ?? old?.anchor.quote;
    if (review) expect(review.before).toEqual(known);
    else if (anchor.position) expect(bare(anchor.quote.exact)).toBe(bare(known?.exact));
    else expect(old?.anchor.position).toBe(null);
  }
}

const actions: readonly (Action | 'undo' | 'redo')[] = [
  ...[insert, insert, insert, replace, replace, cut, split, join, paste, drag],
  ...[create, create, create, create, move, remove, detach, accept, update],
  ...(['undo', 'undo', 'undo', 'redo', 'redo'] as const),
];

/** Makes the edits as one; null where they come to nothing. */
async function editText(
  subject: TextSubject,
  { oracle, state: { document } }: Snapshot,
  edits: readonly TextEdit[],
): Promise<PassageOracle | null> {
  const transform = new Transform(document);
  for (const { start, end, words } of edits) {
    const text = readArticleText(transform.doc);
    const [from, to] = [positionAtOffset(text, start), positionAtOffset(text, end)];
    transform.replace(from, to, makeSlice(document, words));
  }
  if (!transform.steps.length) return null;
  await subject.edit(transform.steps.map((step) => step.toJSON()));
  return oracle.edit(edits);
}

/** Lines as what lies between the first letter of a paragraph and the last of another. */
function makeSlice({ type: { schema } }: ArticleState['document'], words: string): Slice {
  const paragraphs = words
    .split('\n')
    .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  return words ? new Slice(Fragment.from(paragraphs), 1, 1) : Slice.empty;
}

/** A place in the text. Nobody can put the caret into the midst of a character. */
function placeIn({ oracle: { text } }: Snapshot, number: number): number {
  const place = number % (text.length + 1);
  return place - Number(splitsPair(text, place));
}

function stretchIn(now: Snapshot, number: number, length: number) {
  const start = placeIn(now, number);
  return { start, end: placeIn(now, Math.min(now.oracle.text.length, start + length)) };
}

function insertOf(number: number): string {
  return INSERTS[number % INSERTS.length] ?? '';
}

function rangeIn(text: string, from: number, length: number) {
  const start = text.length ? from % text.length : 0;
  return trimRange(text, { start, end: start + 1 + (length % 30) });
}

function takeSnapshot(state: ArticleState): Snapshot {
  return { oracle: PassageOracle.of(readArticleText(state.document).text), state };
}

/** A state as plain values. Versions count edits and are left out. */
function plain({ article, document, highlights }: ArticleState) {
  return { article, document: document.toJSON(), highlights: Object.fromEntries(highlights) };
}

/** Words without what a newer version may have in other white space. */
function bare(words: string | undefined): string | undefined {
  return words?.replace(/\s+/g, '');
}

function pick(ids: readonly HighlightId[], number: number): HighlightId | undefined {
  return ids[number % Math.max(1, ids.length)];
}
