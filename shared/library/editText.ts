import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import { describe } from '../anchoring/describe';
import { type AppliedSteps, applySteps } from '../document/applySteps';
import { readArticleText } from '../document/articleText';
import { mapRanges } from '../document/mapRanges';
import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import { stepSchema } from '../model/step';
import { textOwnerSchema } from '../model/text';
import { isReworded } from '../revision/isReworded';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { type Placement, recordPlacements } from './recordPlacements';
import { reviseByHand } from './reviseText';
import { requireArticle, requireVersion } from './state';

/**
 * Applies ProseMirror steps made on `version` of a text, and moves its highlights along, as one
 * change. Throws `conflict` where the text has moved on: rebase on what was published and send again.
 */
export const editText = defineCommand({
  name: 'text.edit',
  args: z.object({
    owner: textOwnerSchema,
    version: z.int().nonnegative(),
    author: z.string(),
    steps: z.array(stepSchema).min(1),
  }),
  result: z.object({ version: z.int().nonnegative() }),
  articles: ({ owner }) => [owner],
  run(state, { owner, version, author, steps }, { clock }) {
    const { article, text, highlights, links } = requireArticle(state, owner);
    requireVersion(text, version);
    const applied = applySteps(text.document, steps);
    const now = clock.now();
    const { document: _document, version: _version, ...before } = text;
    const after = reviseByHand(before, now);
    const linked = new Set([...links.values()].map(({ highlight }) => highlight));
    const placements = followEdit(text.document, applied, [...highlights.values()]).map(
      (placement) => askAgain(placement, after.revision, linked),
    );
    const { updated, moved } = recordPlacements(placements, now);
    const edit = { owner, author, steps, inverse: applied.inverse, before, after, moved };
    return {
      change: makeChange(
        makeAction('text.edit'),
        { updated: [[article, { ...article, updatedAt: now }], ...updated] },
        { edited: [edit] },
      ),
      result: { version: version + 1 },
    };
  },
});

/**
 * Where the edit leaves the highlights. Lost ones stay lost; one that has its known words back no longer needs a
 * review.
 */
function followEdit(
  document: Node,
  applied: AppliedSteps,
  highlights: readonly Highlight[],
): Placement[] {
  const { text } = readArticleText(applied.document);
  const placed = highlights.flatMap((highlight) => {
    const position = positionOf(highlight.anchor);
    return position ? [{ highlight, position }] : [];
  });
  const ranges = placed.map(({ position }) => position);
  const mapped = mapRanges(document, applied.document, applied.mapping, ranges);
  return placed.map(({ highlight }, index) => {
    const { anchor, review } = highlight;
    const range = mapped[index];
    // The breaks between paragraphs can outlast the words of a passage that spans them.
    const isThere = range && text.slice(range.start, range.end).trim() !== '';
    if (!isThere) {
      return { before: highlight, passage: { quote: quoteOf(anchor), position: null }, review };
    }
    const passage = describe(text, range);
    const isBack =
      review !== null &&
      review.from !== 'import' &&
      !isReworded(review.before.exact, passage.quote.exact);
    return { before: highlight, passage, review: isBack ? null : review };
  });
}

/** Other words in what was judged, or has a source, were not judged: a person has to say whether it still stands. */
function askAgain(
  placement: Placement,
  revision: number,
  linked: ReadonlySet<HighlightId>,
): Placement {
  const { before, passage, review } = placement;
  const { id, kind, verdict, anchor } = before;
  const known = quoteOf(anchor);
  const isJudged = kind === 'claim' && (verdict !== 'unchecked' || linked.has(id));
  const isSame = before.review !== review || !isReworded(known.exact, passage.quote.exact);
  if (!isJudged || isSame || review || !passage.position) return placement;
  return { ...placement, review: { revision, state: 'changed', confidence: 1, before: known } };
}
