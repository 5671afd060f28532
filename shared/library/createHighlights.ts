import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { trimRange } from '../anchoring/trimRange';
import { readArticleText } from '../document/articleText';
import { AttestError } from '../model/AttestError';
import { makeAnchor, textRangeSchema } from '../model/anchor';
import { type Highlight, kindSchema } from '../model/highlight';
import { articleIdSchema, highlightIdSchema, labelIdSchema } from '../model/ids';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { notFound, requireArticle, requireVersion, textVersionSchema } from './state';

/** Highlights several passages in one change, each without white space at its ends, in the order they are given. */
export const createHighlights = defineCommand({
  name: 'highlight.createAll',
  args: z.object({
    article: articleIdSchema,
    version: textVersionSchema,
    highlights: z
      .array(z.object({ range: textRangeSchema, label: labelIdSchema, kind: kindSchema }))
      .min(1),
  }),
  result: z.object({ highlights: z.array(highlightIdSchema) }),
  articles: ({ article }) => [article],
  run(state, args, { clock, ids }) {
    const article = requireArticle(state, args.article);
    requireVersion(article.text, args.version);
    const { text } = readArticleText(article.text.document);
    const now = clock.now();
    const added = args.highlights.map(({ range: asked, label, kind }): Highlight => {
      const range = trimRange(text, asked);
      if (!range) throw new AttestError('empty', message('core.nothingToHighlight'));
      if (!state.labels.has(label)) throw notFound('label', label);
      return {
        id: ids.make('hl'),
        article: args.article,
        anchor: makeAnchor(args.article, describe(text, range)),
        label,
        kind,
        verdict: 'unchecked',
        judgements: [],
        tags: [],
        note: null,
        review: null,
        createdAt: now,
        updatedAt: now,
      };
    });
    return {
      change: makeChange(makeAction('highlight.createAll', { count: added.length }), { added }),
      result: { highlights: added.map(({ id }) => id) },
    };
  },
});
