import { z } from 'zod';
import { english } from '../words/loadWords';
import type { Words } from '../words/Words';
import { defineRecord } from './defineRecord';
import { kindSchema } from './highlight';
import { type LabelId, labelIdSchema } from './ids';

/** The palette's colours; each theme has its own values for them. */
export const labelColorSchema = z.enum(['amber', 'blue', 'green', 'violet', 'rose', 'teal']);
export type LabelColor = z.infer<typeof labelColorSchema>;

/** How the passage is underlined, so that labels can be told apart without colour. */
export const labelMarkSchema = z.enum(['solid', 'dashed', 'dotted', 'double', 'wavy']);

/** A named colour with a meaning. New highlights with it get its `kind`. */
export const labelSchema = z.object({
  id: labelIdSchema,
  name: z.string().min(1),
  meaning: z.string(),
  color: labelColorSchema,
  mark: labelMarkSchema,
  kind: kindSchema,
  /** Its place among the labels, from 1. The first nine have it as their key. */
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

const defaults = [
  { key: 'check', color: 'amber', mark: 'solid', kind: 'claim' },
  { key: 'said', color: 'blue', mark: 'dashed', kind: 'quote' },
  { key: 'term', color: 'green', mark: 'dotted', kind: 'definition' },
  { key: 'doubt', color: 'violet', mark: 'wavy', kind: 'question' },
  { key: 'aside', color: 'rose', mark: 'double', kind: 'remark' },
] as const;

/** The labels of a new library, in the language it is made in, in the order of their keys 1 to 5. Ids are fixed, so that libraries agree. */
export function makeDefaultLabels({ say }: Pick<Words, 'say'>): readonly Label[] {
  return defaults.map(({ key, ...look }, index) => ({
    id: `lbl_${key}`,
    name: say(`label.${key}.name`),
    meaning: say(`label.${key}.meaning`),
    ...look,
    order: index + 1,
  }));
}

/** The same in English, where nobody has chosen a language. */
export const defaultLabels: readonly Label[] = makeDefaultLabels(english);

/** The same by id. */
export const defaultLabelTable: ReadonlyMap<LabelId, Label> = new Map(
  defaultLabels.map((label) => [label.id, label]),
);
