import { z } from 'zod';
import { kindSchema, tagSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { noteSchema } from '../model/note';
import { defineCommand } from './command';
import { notFound, requireArticle, requireHighlight } from './state';

const fieldsSchema = z.object({
  label: labelIdSchema,
  kind: kindSchema,
  verdict: verdictSchema,
  tags: z.array(tagSchema),
  note: noteSchema.nullable(),
});

const titles: Record<keyof z.infer<typeof fieldsSchema>, string> = {
  label: 'Change label',
  kind: 'Change kind',
  verdict: 'Change verdict',
  tags: 'Change tags',
  note: 'Edit note',
};

/** Changes what is said of a highlight: label, kind, verdict, tags, note. */
export const editHighlight = defineCommand({
  name: 'highlight.edit',
  args: z.object({
    article: articleIdSchema,
    highlight: highlightIdSchema,
    set: fieldsSchema.partial(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article, highlight: id, set }, { clock }) {
    const before = requireHighlight(requireArticle(state, article), id);
    if (set.label && !state.library.labels.some((label) => label.id === set.label)) {
      throw notFound('label', set.label);
    }
    const fields = {
      label: set.label ?? before.label,
      kind: set.kind ?? before.kind,
      verdict: set.verdict ?? before.verdict,
      tags: set.tags ? [...new Set(set.tags)] : before.tags,
      note: set.note === undefined ? before.note : set.note,
    };
    const changed = fieldsSchema
      .keyof()
      .options.filter((field) => JSON.stringify(fields[field]) !== JSON.stringify(before[field]));
    const [first, ...others] = changed;
    if (!first) return { change: { title: '', records: [] }, result: {} };
    const after = { ...before, ...fields, updatedAt: clock.now() };
    return {
      change: {
        title: others.length ? 'Change highlight' : titles[first],
        records: [{ of: 'highlight', article, id, before, after }],
      },
      result: {},
    };
  },
});
