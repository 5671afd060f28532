import { z } from 'zod';
import { applySteps } from '../document/applySteps';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { readArticleText } from '../document/articleText';
import { makeReplaceSteps } from '../document/makeReplaceSteps';
import { parseDocument } from '../document/parseDocument';
import { AttestError } from '../model/AttestError';
import { positionOf } from '../model/anchor';
import { type Article, articleDetailsSchema } from '../model/article';
import { documentSchema } from '../model/document';
import { compareHighlights, type Highlight } from '../model/highlight';
import type { HighlightId } from '../model/ids';
import { revisionSchema } from '../model/revision';
import { textOwnerSchema, textSchema } from '../model/text';
import {
  type HighlightOutcome,
  highlightOutcomeSchema,
  type RevisionResult,
  revisionResultSchema,
} from '../revision/highlightOutcome';
import { message } from '../words/message';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';
import { type PlacedOutcome, placeOutcome } from './placeOutcome';
import { recordPlacements } from './recordPlacements';
import { addRevision } from './reviseText';
import { requireArticle } from './state';

const foundSchema = articleDetailsSchema.partial();

/**
 * Replaces a text with another as a new revision, and puts the highlights where they were found in it. Throws `conflict`
 * where the text or highlights are not those that `outcomes` were found for, `unchanged` where the text is the current one.
 */
export const replaceText = defineCommand({
  name: 'text.replace',
  args: z.object({
    owner: textOwnerSchema,
    version: z.int().nonnegative(),
    document: documentSchema,
    ...textSchema.pick({ direction: true, original: true }).shape,
    /** What the new text says about itself; fills in what the article lacks. */
    details: foundSchema,
    revision: revisionSchema
      .pick({ name: true, restored: true })
      .extend({ origin: z.enum(['update', 'restore']) }),
    outcomes: z.array(highlightOutcomeSchema),
  }),
  result: revisionResultSchema,
  articles: ({ owner }) => [owner],
  run(state, { owner, version, document, outcomes, ...given }, { clock }) {
    const { article, text, highlights } = requireArticle(state, owner);
    if (version !== text.version) throw conflict();
    const next = parseDocument(articleDocumentSchema, document);
    if (next.eq(text.document)) throw unchangedText();
    const steps = makeReplaceSteps(text.document, next);
    const { inverse } = applySteps(text.document, steps);
    const now = clock.now();
    const { document: _document, version: _version, ...before } = text;
    const { direction, original } = given;
    const after = addRevision({ ...before, direction, original }, given.revision, now);
    const placed = placeAll([...highlights.values()], outcomes, (highlight, outcome) =>
      placeOutcome(readArticleText(next).text, after.revision, highlight, outcome),
    );
    const { updated, moved } = recordPlacements(placed, now);
    const filled = { ...fillDetails(article, given.details), updatedAt: now };
    const author = given.revision.origin;
    return {
      change: makeChange(
        makeAction(`text.${author}`),
        { updated: [[article, filled], ...updated] },
        { edited: [{ owner, author, steps, inverse, before, after, moved }] },
      ),
      result: summarise(after.revision, placed),
    };
  },
});

/** The error for a text that is the current one already. */
export function unchangedText(): AttestError {
  return new AttestError('unchanged', message('core.textUnchanged'));
}

function conflict(): AttestError {
  return new AttestError('conflict', message('core.articleChanged'));
}

/** Details that are known stay; those that are missing come from the new text. */
function fillDetails(article: Article, found: z.output<typeof foundSchema>): Article {
  const filled = { ...article };
  for (const field of foundSchema.keyof().options) filled[field] ||= found[field] ?? '';
  return filled;
}

function placeAll(
  highlights: readonly Highlight[],
  outcomes: readonly HighlightOutcome[],
  place: (highlight: Highlight, outcome: HighlightOutcome) => PlacedOutcome,
): PlacedOutcome[] {
  const byId = new Map<HighlightId, HighlightOutcome>(
    outcomes.map((outcome) => [outcome.highlight, outcome]),
  );
  return highlights.toSorted(compareHighlights).map((highlight) => {
    const outcome = byId.get(highlight.id);
    const position = positionOf(highlight.anchor);
    const isKnown =
      outcome && outcome.from?.start === position?.start && outcome.from?.end === position?.end;
    if (!isKnown) throw conflict();
    return place(highlight, outcome);
  });
}

function summarise(revision: number, placed: readonly PlacedOutcome[]): RevisionResult {
  const result: RevisionResult = {
    revision,
    same: 0,
    moved: 0,
    changed: 0,
    lost: 0,
    highlights: [],
  };
  for (const { before, passage, state, confidence } of placed) {
    result[state] += 1;
    const { start = null, end = null } = passage.position ?? {};
    result.highlights.push({ highlight: before.id, state, confidence, start, end });
  }
  return result;
}
