import { z } from 'zod';
import { AttestError } from '../model/AttestError';
import { makeAnchor, moveAnchor, quoteOf, quoteSchema, textRangeSchema } from '../model/anchor';
import { articleIdSchema, captureIdSchema, linkIdSchema } from '../model/ids';
import { type Link, linkDetailsSchema } from '../model/link';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { requireArticle, requireCapture, requireHighlight, requireLink } from './state';

/**
 * Sets the words in a capture of the source that belong to a link’s passage: they become its evidence. With the same
 * words it says that the two, as they read now, still match. `locator` is where they stand in the source, and is kept
 * where the link has none. With null the link loses that end, but not its evidence.
 */
export const matchLink = defineCommand({
  name: 'link.match',
  args: z.object({
    article: articleIdSchema,
    link: linkIdSchema,
    words: z
      .object({ capture: captureIdSchema, quote: quoteSchema, position: textRangeSchema })
      .nullable(),
    locator: linkDetailsSchema.shape.locator.optional(),
  }),
  result: z.object({}),
  articles: ({ article }) => [article],
  run(state, { article: id, link: linkId, words, locator = '' }, { clock }) {
    const article = requireArticle(state, id);
    const before = requireLink(article, linkId);
    const now = clock.now();
    const set = (fields: Partial<Link>): [Link, Link] => [
      before,
      { ...before, ...fields, updatedAt: now },
    ];
    if (!words) {
      const updated = before.match ? [set({ match: null })] : [];
      return { change: makeChange(makeAction('link.unmatch'), { updated }), result: {} };
    }
    const capture = requireCapture(state, words.capture);
    if (capture.source !== before.source) {
      throw new AttestError('invalid', message('captures.otherSource', { name: capture.name }));
    }
    const claim = quoteOf(requireHighlight(article, before.highlight).anchor).exact;
    const known = before.match?.anchor;
    const anchor =
      known?.target === capture.id ? moveAnchor(known, words) : makeAnchor(capture.id, words);
    const match = { ...before.match, anchor, claim, matchedAt: now };
    const change = makeChange(makeAction('link.match'), {
      updated: [
        set({
          ...{ match, evidence: words.quote.exact },
          ...(before.locator.trim() === '' && { locator }),
        }),
      ],
    });
    return { change, result: {} };
  },
});
