import { z } from 'zod';
import { kindSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { noteSchema } from '../model/note';
import { tagSchema } from '../model/tag';
import { type ActionCode, makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord, isSameJson } from './mergeEdit';
import { notFound, requireArticle, requireHighlight } from './state';

const fieldsSchema = z.object({
  label: labelIdSchema,
  kind: kindSchema,
  verdict: verdictSchema,
  tags: z.array(tagSchema),
  note: noteSchema.nullable(),
});

const codes: Record<keyof z.infer<typeof fieldsSchema>, ActionCode> = {
  label: 'highlight.editLabel',
  kind: 'highlight.editKind',
  verdict: 'highlight.editVerdict',
  tags: 'highlight.editTags',
  note: 'highlight.editNote',
};

/**
 * Changes a highlight’s label, kind, verdict, tags or note. Given what the person had `seen`, it does not overwrite what
 * someone else has changed since (`mergeEdit`).
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
    if (set.label && !state.labels.has(set.label)) {
      throw notFound('label', set.label);
    }
    const edited = editRecord(before, set, seen);
    const changed = fieldsSchema
      .keyof()
      .options.filter((field) => !isSameJson(edited[field], before[field]));
    const [first, second] = changed;
    const action = makeAction(second || !first ? 'highlight.edit' : codes[first]);
    const after = { ...edited, updatedAt: clock.now() };
    return { change: makeChange(action, first ? { updated: [[before, after]] } : {}), result: {} };
  },
});
