import { z } from 'zod';
import { kindSchema, tagSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { noteSchema } from '../model/note';
import { defineCommand } from './command';
import { isSameJson, mergeEdit, mergeSets } from './mergeEdit';
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

/**
 * Changes what is said of a highlight: label, kind, verdict, tags, note. With what the person had `seen` of it, what
 * somebody else has changed meanwhile is not overwritten (`mergeEdit`).
 */
export const editHighlight = defineCommand({
  name: 'highlight.edit',
  args: z.object({
    article: articleIdSchema,
    highlight: highlightIdSchema,
    set: fieldsSchema.partial(),
    seen: fieldsSchema.partial().optional(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article, highlight: id, set, seen }, { clock }) {
    const before = requireHighlight(requireArticle(state, article), id);
    if (set.label && !state.library.labels.some((label) => label.id === set.label)) {
      throw notFound('label', set.label);
    }
    const { label, kind, verdict, tags, note } = before;
    const old = { label, kind, verdict, tags, note };
    const { tags: _tags, ...others } = set;
    const fields = {
      ...mergeEdit(old, others, seen),
      tags: set.tags ? mergeSets(tags, set.tags, seen?.tags) : tags,
    };
    const changed = fieldsSchema
      .keyof()
      .options.filter((field) => !isSameJson(fields[field], before[field]));
    const [first, second] = changed;
    if (!first) return { change: { title: '', records: [] }, result: {} };
    const after = { ...before, ...fields, updatedAt: clock.now() };
    return {
      change: {
        title: second ? 'Change highlight' : titles[first],
        records: [{ of: 'highlight', article, id, before, after }],
      },
      result: {},
    };
  },
});
