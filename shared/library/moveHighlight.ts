import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { trimRange } from '../anchoring/trimRange';
import { readArticleText } from '../document/articleText';
import { AttestError } from '../model/AttestError';
import { moveAnchor, textRangeSchema } from '../model/anchor';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireHighlight, requireVersion, textVersionSchema } from './state';

/** Gives a highlight another passage of its article. A lost one is lost no more, and a pending review is settled. */
export const moveHighlight = defineCommand({
  name: 'highlight.move',
  args: z.object({
    article: articleIdSchema,
    highlight: highlightIdSchema,
    range: textRangeSchema,
    version: textVersionSchema,
  }),
  result: z.object({ range: textRangeSchema }),
  articles: ({ article }) => [article],
  run(state, { article: articleId, highlight: id, range: wanted, version }, { clock }) {
    const article = requireArticle(state, articleId);
    requireVersion(article.text, version);
    const before = requireHighlight(article, id);
    const { text } = readArticleText(article.text.document);
    const range = trimRange(text, wanted);
    if (!range) throw new AttestError('empty', message('core.noPassage'));
    const after = {
      ...before,
      anchor: moveAnchor(before.anchor, describe(text, range)),
      review: null,
      updatedAt: clock.now(),
    };
    return {
      change: makeChange(makeAction('highlight.move'), { updated: [[before, after]] }),
      result: { range },
    };
  },
});
