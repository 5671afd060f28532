import { z } from 'zod';
import { documentSchema } from '../model/document';
import { highlightIdSchema } from '../model/ids';
import { type AnyRecord, anyRecordSchema } from '../model/records';
import { stepSchema } from '../model/step';
import { textOwnerSchema, textSchema } from '../model/text';
import { type Action, actionSchema } from './action';

/** The records that were added, changed (before, after) and removed. */
export const recordsDiffSchema = z.object({
  added: z.array(anyRecordSchema),
  updated: z.array(z.tuple([anyRecordSchema, anyRecordSchema])),
  removed: z.array(anyRecordSchema),
});
export type RecordsDiff = z.infer<typeof recordsDiffSchema>;

/** A whole text, and what it belongs to. */
export const ownedTextSchema = z.object({
  owner: textOwnerSchema,
  text: textSchema,
  document: documentSchema,
});
export type OwnedText = z.infer<typeof ownedTextSchema>;

const offsetsSchema = z.array(z.int().nonnegative());

/** Highlights that a text edit merely moved: the start and end of each, in turn. Whole records would be 100 times the size. */
const moveSchema = z.object({
  highlights: z.array(highlightIdSchema),
  before: offsetsSchema,
  after: offsetsSchema,
});
export type Move = z.infer<typeof moveSchema>;

/** An edit of a text as ProseMirror steps. `author` is the editor it came from, which has made it already. */
export const textEditSchema = z.object({
  owner: textOwnerSchema,
  author: z.string(),
  steps: z.array(stepSchema),
  inverse: z.array(stepSchema),
  before: textSchema,
  after: textSchema,
  moved: moveSchema,
});
export type TextEdit = z.infer<typeof textEditSchema>;

/** Texts are too large to keep before and after, so edited ones are kept as the steps between. */
export const textsDiffSchema = z.object({
  added: z.array(ownedTextSchema),
  edited: z.array(textEditSchema),
  removed: z.array(ownedTextSchema),
});
export type TextsDiff = z.infer<typeof textsDiffSchema>;

/** Everything that one action did. What is not `isUndoable` is a setting, not work. */
export const changeSchema = z.object({
  action: actionSchema,
  isUndoable: z.boolean(),
  diff: recordsDiffSchema,
  texts: textsDiffSchema,
});
export type Change = z.infer<typeof changeSchema>;

export const noRecords: RecordsDiff = { added: [], updated: [], removed: [] };
const noTexts: TextsDiff = { added: [], edited: [], removed: [] };

/** A change of the given records and texts, and nothing else. */
export function makeChange(
  action: Action,
  diff: Partial<RecordsDiff>,
  texts: Partial<TextsDiff> = {},
): Change {
  return {
    action,
    isUndoable: true,
    diff: { ...noRecords, ...diff },
    texts: { ...noTexts, ...texts },
  };
}

/** True where the action changed nothing. */
export function isEmptyChange({ diff, texts }: Pick<Change, 'diff' | 'texts'>): boolean {
  return [...Object.values(diff), ...Object.values(texts)].every((list) => list.length === 0);
}

/** True where texts are removed for good. */
export function isDeletion({ isUndoable, texts }: Change): boolean {
  return !isUndoable && texts.removed.length > 0;
}

/** The records that a diff touches, as they are after it, or as they were if removed. */
export function recordsIn({ added, updated, removed }: RecordsDiff): AnyRecord[] {
  return [...added, ...updated.map(([, after]) => after), ...removed];
}

/** The change that undoes `change`. Inverting twice gives the same change again. */
export function invertChange(change: Change): Change {
  const { diff, texts } = change;
  return {
    ...change,
    diff: {
      added: diff.removed,
      updated: diff.updated.map(([before, after]) => [after, before]),
      removed: diff.added,
    },
    texts: {
      added: texts.removed,
      edited: texts.edited.map(invertEdit).reverse(),
      removed: texts.added,
    },
  };
}

function invertEdit({ steps, inverse, before, after, moved, ...edit }: TextEdit): TextEdit {
  return {
    ...edit,
    steps: inverse,
    inverse: steps,
    before: after,
    after: before,
    moved: { ...moved, before: moved.after, after: moved.before },
  };
}
