import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { trimRange } from '../anchoring/trimRange';
import { readArticleText } from '../document/articleText';
import { AttestError } from '../model/AttestError';
import { makeAnchor, textRangeSchema } from '../model/anchor';
import { type Highlight, kindSchema, verdictSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { judge, reasonSchema, signatureSchema } from '../model/judgement';
import { noteSchema } from '../model/note';
import { tagSchema } from '../model/tag';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { notFound, requireArticle, requireVersion, textVersionSchema } from './state';

/** Highlights a passage, without white space at its ends. The kind defaults to the label's. `by` and `why` are about the verdict. */
export const createHighlight = defineCommand({
  name: 'highlight.create',
  args: z.object({
    article: articleIdSchema,
    range: textRangeSchema,
    version: textVersionSchema,
    label: labelIdSchema,
    kind: kindSchema.optional(),
    verdict: verdictSchema.default('unchecked'),
    by: signatureSchema.default(''),
    why: reasonSchema.default(''),
    tags: z.array(tagSchema).default([]),
    note: noteSchema.nullable().default(null),
  }),
  result: z.object({ highlight: highlightIdSchema, range: textRangeSchema }),
  articles: ({ article }) => [article],
  run(state, args, { clock, ids }) {
    const article = requireArticle(state, args.article);
    requireVersion(article.text, args.version);
    const { text } = readArticleText(article.text.document);
    const range = trimRange(text, args.range);
    if (!range) throw new AttestError('empty', message('core.nothingToHighlight'));
    const label = state.labels.get(args.label);
    if (!label) throw notFound('label', args.label);
    const now = clock.now();
    const highlight: Highlight = {
      id: ids.make('hl'),
      article: args.article,
      anchor: makeAnchor(args.article, describe(text, range)),
      label: label.id,
      kind: args.kind ?? label.kind,
      verdict: args.verdict,
      judgements: judge({ verdict: 'unchecked', judgements: [] }, args.verdict, args, now),
      tags: [...new Set(args.tags)],
      note: args.note,
      review: null,
      createdAt: now,
      updatedAt: now,
    };
    return {
      change: makeChange(makeAction('highlight.create'), { added: [highlight] }),
      result: { highlight: highlight.id, range },
    };
  },
});
