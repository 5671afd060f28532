import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { type AppliedSteps, applySteps } from '../document/applySteps';
import { readArticleText } from '../document/articleText';
import { mapRanges } from '../document/mapRanges';
import { AttestError } from '../model/AttestError';
import { isSameQuote, type TextRange } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import { articleIdSchema, type HighlightId } from '../model/ids';
import type { Timestamp } from '../model/timestamp';
import { type RecordChange, stepSchema } from './change';
import { defineCommand } from './command';
import { requireArticle } from './state';

type Positions = Extract<RecordChange, { of: 'positions' }>;

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
    if (version !== article.version) {
      throw new AttestError('conflict', 'The text has changed in the meantime.');
    }
    const applied = applySteps(article.document, steps);
    const now = clock.now();
    const anchors = [...article.highlights.values()];
    const before = article.article;
    const records: RecordChange[] = [
      { of: 'text', article: id, author, steps, inverse: applied.inverse },
      { of: 'details', article: id, before, after: { ...before, updatedAt: now } },
      ...moveAnchors(article.document, applied, anchors, now),
    ];
    return { change: { title: 'Edit text', records }, result: { version: version + 1 } };
  },
});

/** Records for the highlights that the edit touched, and one for all those that it only moved. */
function moveAnchors(
  document: Node,
  applied: AppliedSteps,
  highlights: readonly Highlight[],
  now: Timestamp,
): RecordChange[] {
  const { text } = readArticleText(applied.document);
  const placed = highlights.flatMap((highlight) =>
    highlight.anchor.position ? [{ highlight, position: highlight.anchor.position }] : [],
  );
  const ranges = placed.map(({ position }) => position);
  const mapped = mapRanges(document, applied.document, applied.mapping, ranges);
  const records: RecordChange[] = [];
  const moved: { id: HighlightId; from: TextRange; to: TextRange }[] = [];
  for (const [index, { highlight, position }] of placed.entries()) {
    const range = mapped[index] ?? null;
    const anchor = range ? describe(text, range) : { ...highlight.anchor, position: null };
    if (!range || !isSameQuote(anchor.quote, highlight.anchor.quote)) {
      const after = { ...highlight, anchor, updatedAt: now };
      const { article, id } = highlight;
      records.push({ of: 'highlight', article, id, before: highlight, after });
    } else if (range.start !== position.start || range.end !== position.end) {
      moved.push({ id: highlight.id, from: position, to: range });
    }
  }
  const first = placed[0];
  if (first && moved.length) records.push(toPositions(first.highlight.article, moved));
  return records;
}

function toPositions(
  article: Positions['article'],
  moved: readonly { id: HighlightId; from: TextRange; to: TextRange }[],
): Positions {
  return {
    of: 'positions',
    article,
    highlights: moved.map(({ id }) => id),
    before: moved.flatMap(({ from }) => [from.start, from.end]),
    after: moved.flatMap(({ to }) => [to.start, to.end]),
  };
}
