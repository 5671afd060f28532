import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { splitsPair } from '../../../shared/anchoring/describe';
import { positionAtOffset, readArticleText } from '../../../shared/document/articleText';
import { PassageOracle, type TextEdit } from './PassageOracle';
import type { Action, Snapshot } from './Snapshot';
import type { TextSubject } from './TextSubject';

const INSERTS = ['x', ' ', 'said', '6 million', '😀', 'ab cd ef', '北京', ''];

export const insert: Action = (subject, now, [, a, b]) => {
  const start = placeIn(now, a);
  return editText(subject, now, [{ start, end: start, words: insertOf(b) }]);
};

export const replace: Action = (subject, now, [, a, b, c]) =>
  editText(subject, now, [{ ...stretchIn(now, a, b % 9), words: insertOf(c) }]);

export const cut: Action = (subject, now, [, a, b]) =>
  editText(subject, now, [{ ...stretchIn(now, a, 1 + (b % 40)), words: '' }]);

export const split: Action = (subject, now, [, a]) => {
  const start = placeIn(now, a);
  return editText(subject, now, [{ start, end: start, words: '\n' }]);
};

export const join: Action = (subject, now, [, a]) => {
  const breaks = [...now.oracle.text.matchAll(/\n/g)].map(({ index }) => index);
  const start = breaks[a % Math.max(1, breaks.length)];
  return editText(subject, now, start === undefined ? [] : [{ start, end: start + 1, words: '' }]);
};

export const paste: Action = (subject, now, [, a, b, c]) => {
  const stretch = stretchIn(now, a, c % 3 ? 0 : c % 20);
  return editText(subject, now, [{ ...stretch, words: `${insertOf(b)}\nmiddle\n${insertOf(c)}` }]);
};

/** Cuts here and pastes there, as one edit. */
export const drag: Action = (subject, now, [, a, b, c]) => {
  const { start, end } = stretchIn(now, a, 1 + (b % 12));
  const { text } = now.oracle;
  const rest = PassageOracle.of(text.slice(0, start) + text.slice(end));
  const to = placeIn({ ...now, oracle: rest }, c);
  return editText(subject, now, [
    { start, end, words: '' },
    { start: to, end: to, words: text.slice(start, end) },
  ]);
};

/** Makes the edits as one; null where they change nothing. */
async function editText(
  subject: TextSubject,
  { oracle, state: { text } }: Snapshot,
  edits: readonly TextEdit[],
): Promise<PassageOracle | null> {
  const transform = new Transform(text.document);
  for (const { start, end, words } of edits) {
    const read = readArticleText(transform.doc);
    const [from, to] = [positionAtOffset(read, start), positionAtOffset(read, end)];
    transform.replace(from, to, makeSlice(text.document, words));
  }
  if (!transform.steps.length) return null;
  await subject.edit(transform.steps.map((step) => step.toJSON()));
  return oracle.edit(edits);
}

/** Lines as the content from within one paragraph to within another. */
function makeSlice({ type: { schema } }: Node, words: string): Slice {
  const paragraphs = words
    .split('\n')
    .map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
  return words ? new Slice(Fragment.from(paragraphs), 1, 1) : Slice.empty;
}

/** A place in the text. A caret can’t be inside a character. */
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
