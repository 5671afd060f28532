import { z } from 'zod';
import {
  type Highlight,
  highlightRefSchema,
  highlightSchema,
  type Judgement,
  kindSchema,
  verdictSchema,
} from '../model/highlight';
import { labelIdSchema } from '../model/ids';
import {
  type JudgementDetails,
  judge,
  judgementInForce,
  reasonSchema,
  signatureSchema,
} from '../model/judgement';
import { noteSchema } from '../model/note';
import { tagSchema } from '../model/tag';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { editRecord, isSameJson, mergeEdit } from './mergeEdit';
import { articlesOfHighlights, notFound, requireArticle, requireHighlight } from './state';

const fieldsSchema = z.object({
  label: labelIdSchema,
  kind: kindSchema,
  verdict: verdictSchema,
  tags: z.array(tagSchema),
  note: noteSchema.nullable(),
});

/** `by` and `why` are about the verdict that is set with them, otherwise about the one in force. */
const changesSchema = fieldsSchema.extend({ by: signatureSchema, why: reasonSchema }).partial();

/** What can be changed of a highlight. */
export type HighlightFields = z.infer<typeof changesSchema>;

const editSchema = highlightRefSchema.extend({
  set: changesSchema,
  seen: changesSchema.optional(),
});

const recordFields = fieldsSchema.extend(highlightSchema.pick({ judgements: true }).shape).keyof();

const codes = {
  label: 'highlight.editLabel',
  kind: 'highlight.editKind',
  verdict: 'highlight.editVerdict',
  tags: 'highlight.editTags',
  note: 'highlight.editNote',
  judgements: 'highlight.editJudgement',
} as const satisfies Record<z.infer<typeof recordFields>, string>;

/**
 * Changes the label, kind, verdict, tags or note of a highlight, or of several in any articles, and keeps who gave each
 * verdict, when and why. Given what the person had `seen`, it does not overwrite what someone else has changed since
 * (`mergeEdit`).
 */
export const editHighlight = defineCommand({
  name: 'highlight.edit',
  args: z.union([
    z.object({ edits: z.array(editSchema.required({ seen: true })).min(1) }),
    editSchema.transform((edit) => ({ edits: [edit] })),
  ]),
  result: z.object({}),
  articles: ({ edits }) => articlesOfHighlights(edits),
  run(state, { edits }, { clock }) {
    const updatedAt = clock.now();
    const updated: [Highlight, Highlight][] = [];
    const changed = new Set<keyof typeof codes>();
    for (const { article, highlight, set: wanted, seen: known } of edits) {
      const { by, why, ...set } = wanted;
      const { by: seenBy, why: seenWhy, ...seen } = known ?? {};
      const before = requireHighlight(requireArticle(state, article), highlight);
      if (set.label && !state.labels.has(set.label)) throw notFound('label', set.label);
      const merged = editRecord(before, set, seen);
      const judgements =
        merged.verdict === before.verdict
          ? reviseJudgement(before, { by, why }, { by: seenBy, why: seenWhy })
          : judge(before, merged.verdict, { by, why }, updatedAt);
      const edited = { ...merged, judgements };
      const fields = recordFields.options.filter(
        (field) => !isSameJson(edited[field], before[field]),
      );
      // A verdict comes with its judgement.
      for (const field of fields) {
        if (field !== 'judgements' || edited.verdict === before.verdict) changed.add(field);
      }
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

/** The judgements with another reason for the latest, which a name can be added to, but not taken from. */
function reviseJudgement(
  before: Highlight,
  { by, why }: JudgementDetails,
  seen: JudgementDetails,
): Highlight['judgements'] {
  const latest = judgementInForce(before);
  if (!latest) return before.judgements;
  const revised = mergeEdit<Judgement>(latest, { why, ...(!latest.by && { by }) }, seen);
  return [...before.judgements.slice(0, -1), revised];
}
