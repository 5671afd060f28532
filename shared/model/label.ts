import { z } from 'zod';
import { kindSchema } from './highlight';
import { labelIdSchema } from './ids';

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
});
export type Label = z.infer<typeof labelSchema>;

/** The labels of a new library, in the order of their keys 1 to 5. Their ids are fixed, so that libraries agree. */
export const defaultLabels: readonly Label[] = [
  {
    id: 'lbl_check',
    name: 'To check',
    meaning: 'A statement that needs a source',
    color: 'amber',
    mark: 'solid',
    kind: 'claim',
  },
  {
    id: 'lbl_said',
    name: 'Said',
    meaning: 'Words that somebody is quoted with',
    color: 'blue',
    mark: 'dashed',
    kind: 'quote',
  },
  {
    id: 'lbl_term',
    name: 'Term',
    meaning: 'A word or name to be explained',
    color: 'green',
    mark: 'dotted',
    kind: 'definition',
  },
  {
    id: 'lbl_doubt',
    name: 'Doubt',
    meaning: 'Something to ask or to look up',
    color: 'violet',
    mark: 'wavy',
    kind: 'question',
  },
  {
    id: 'lbl_aside',
    name: 'Aside',
    meaning: 'A thought of your own',
    color: 'rose',
    mark: 'double',
    kind: 'remark',
  },
];
