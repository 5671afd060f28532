import { z } from 'zod';
import { type Highlight, kindSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { noteSchema } from '../model/note';
import { tagSchema } from '../model/tag';
import { makeAction } from './action';
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

/** What can be changed of a highlight. */
export type HighlightFields = Partial<z.infer<typeof fieldsSchema>>;

const editSchema = z.object({
  highlight: highlightIdSchema,
  set: fieldsSchema.partial(),
  seen: fieldsSchema.partial().optional(),
});

const codes = {
  label: 'highlight.editLabel',
  kind: 'highlight.editKind',
  verdict: 'highlight.editVerdict',
  tags: 'highlight.editTags',
  note: 'highlight.editNote',
} as const satisfies Record<keyof HighlightFields, string>;

/**
 * Changes the label, kind, verdict, tags or note of a highlight, or of several of an article. Given what the person had
 * `seen`, it does not overwrite what someone else has changed since (`mergeEdit`).
 */
export const editHighlight = defineCommand({
  name: 'highlight.edit',
  args: z.union([
    z.object({
      article: articleIdSchema,
      edits: z.array(editSchema.required({ seen: true })).min(1),
    }),
    editSchema
      .extend({ article: articleIdSchema })
      .transform(({ article, ...edit }) => ({ article, edits: [edit] })),
  ]),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, edits }, { clock }) {
    const article = requireArticle(state, id);
    const updatedAt = clock.now();
    const updated: [Highlight, Highlight][] = [];
    const changed = new Set<keyof HighlightFields>();
    for (const { highlight, set, seen } of edits) {
      const before = requireHighlight(article, highlight);
      if (set.label && !state.labels.has(set.label)) throw notFound('label', set.label);
      const edited = editRecord(before, set, seen);
      const fields = fieldsSchema
        .keyof()
        .options.filter((field) => !isSameJson(edited[field], before[field]));
      for (const field of fields) changed.add(field);
      if (fields.length) updated.push([before, { ...edited, updatedAt }]);
    }
    const [first, second] = changed;
    const code = second || !first ? 'highlight.edit' : codes[first];
    return {
      change: makeChange(makeAction(code, { count: updated.length }), { updated }),
      result: {},
    };
  },
});
