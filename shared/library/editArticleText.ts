import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { type AppliedSteps, applySteps } from '../document/applySteps';
import { readArticleText } from '../document/articleText';
import { mapRanges } from '../document/mapRanges';
import type { Highlight } from '../model/highlight';
import { articleIdSchema } from '../model/ids';
import { type RecordChange, stepSchema } from './change';
import { defineCommand } from './command';
import { type Placement, recordPlacements } from './recordPlacements';
import { reviseByHand } from './reviseArticle';
import { requireArticle, requireVersion } from './state';

/**
 * Edits the text by ProseMirror steps made on `version` of it, and takes the highlights along, as one
 * change. `conflict` says that the text has moved on: rebase on what was published and send again.
 */
export const editArticleText = defineCommand({
  name: 'article.editText',
  args: z.object({
    article: articleIdSchema,
    version: z.int().nonnegative(),
    author: z.string(),
    steps: z.array(stepSchema).min(1),
  }),
  result: z.object({ version: z.int().nonnegative() }),
  articles: ({ article }) => [article],
  run(state, { article: id, version, author, steps }, { clock }) {
    const article = requireArticle(state, id);
    requireVersion(article, version);
    const applied = applySteps(article.document, steps);
    const now = clock.now();
    const highlights = [...article.highlights.values()];
    const before = article.article;
    const records: RecordChange[] = [
      { of: 'text', article: id, author, steps, inverse: applied.inverse },
      { of: 'details', article: id, before, after: reviseByHand(before, now) },
      ...recordPlacements(id, followEdit(article.document, applied, highlights), now),
    ];
    return { change: { title: 'Edit text', records }, result: { version: version + 1 } };
  },
});

/**
 * Where the edit leaves the highlights. Those that were lost before it stay so; one whose known words are back is not
 * to be looked at any more.
 */
function followEdit(
  document: Node,
  applied: AppliedSteps,
  highlights: readonly Highlight[],
): Placement[] {
  const { text } = readArticleText(applied.document);
  const placed = highlights.flatMap((highlight) =>
    highlight.anchor.position ? [{ highlight, position: highlight.anchor.position }] : [],
  );
  const ranges = placed.map(({ position }) => position);
  const mapped = mapRanges(document, applied.document, applied.mapping, ranges);
  return placed.map(({ highlight }, index) => {
    const range = mapped[index];
    // Of a passage over several paragraphs, what was between them can outlast its words.
    const isThere = range && text.slice(range.start, range.end).trim() !== '';
    const anchor = isThere ? describe(text, range) : { ...highlight.anchor, position: null };
    const isBack = isThere && anchor.quote.exact === highlight.review?.before.exact;
    return { before: highlight, anchor, review: isBack ? null : highlight.review };
  });
}
