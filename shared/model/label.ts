import { z } from 'zod';
import { defineRecord } from './defineRecord';
import { kindSchema } from './highlight';
import { type LabelId, labelIdSchema } from './ids';

/** Names of the palette's colours; each theme has its own value for them. */
export const labelColorSchema = z.enum(['amber', 'blue', 'green', 'violet', 'rose', 'teal']);
export type LabelColor = z.infer<typeof labelColorSchema>;

/** How the passage is underlined, so that labels are told apart without colour. */
export const labelMarkSchema = z.enum(['solid', 'dashed', 'dotted', 'double', 'wavy']);

/** A named colour with a meaning. New highlights under it get its `kind`. */
export const labelSchema = z.object({
  id: labelIdSchema,
  name: z.string().min(1),
  meaning: z.string(),
  color: labelColorSchema,
  mark: labelMarkSchema,
  kind: kindSchema,
  /** Its place among the labels, which is also its key: from 1. */
  order: z.int().positive(),
});
export type Label = z.infer<typeof labelSchema>;

export const labelRecord = defineRecord({
  kind: 'label',
  prefix: 'lbl',
  id: labelIdSchema,
  schema: labelSchema,
  home: 'library',
  slot: 'labels',
  file: 'library',
  compare: compareLabels,
});

function compareLabels(a: Label, b: Label): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

const listed = new WeakMap<ReadonlyMap<LabelId, Label>, readonly Label[]>();

/** The labels in their order: the same list for the same labels. */
export function listLabels(labels: ReadonlyMap<LabelId, Label>): readonly Label[] {
  const known = listed.get(labels);
  if (known) return known;
  const list = [...labels.values()].sort(compareLabels);
  listed.set(labels, list);
  return list;
}

/** The labels of a new library, in the order of their keys 1 to 5. Their ids are fixed, so that libraries agree. */
export const defaultLabels: readonly Label[] = [
  {
    id: 'lbl_check',
    name: 'To check',
    meaning: 'A statement that needs a source',
    color: 'amber',
    mark: 'solid',
    kind: 'claim',
    order: 1,
  },
  {
    id: 'lbl_said',
    name: 'Said',
    meaning: 'Someone’s words, quoted',
    color: 'blue',
    mark: 'dashed',
    kind: 'quote',
    order: 2,
  },
  {
    id: 'lbl_term',
    name: 'Term',
    meaning: 'A word or name to be explained',
    color: 'green',
    mark: 'dotted',
    kind: 'definition',
    order: 3,
  },
  {
    id: 'lbl_doubt',
    name: 'Doubt',
    meaning: 'Something to ask or to look up',
    color: 'violet',
    mark: 'wavy',
    kind: 'question',
    order: 4,
  },
  {
    id: 'lbl_aside',
    name: 'Aside',
    meaning: 'A thought of your own',
    color: 'rose',
    mark: 'double',
    kind: 'remark',
    order: 5,
  },
];

/** The same by id. */
export const defaultLabelTable: ReadonlyMap<LabelId, Label> = new Map(
  defaultLabels.map((label) => [label.id, label]),
);
