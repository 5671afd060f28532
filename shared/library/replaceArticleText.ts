import { z } from 'zod';
import { applySteps } from '../document/applySteps';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { readArticleText } from '../document/articleText';
import { makeReplaceSteps } from '../document/makeReplaceSteps';
import { parseDocument } from '../document/parseDocument';
import { AttestError } from '../model/AttestError';
import { type Article, articleDetailsSchema, articleSchema } from '../model/article';
import { documentSchema } from '../model/document';
import { compareHighlights, type Highlight } from '../model/highlight';
import { articleIdSchema, type HighlightId } from '../model/ids';
import { revisionSchema } from '../model/revision';
import {
  type HighlightOutcome,
  highlightOutcomeSchema,
  type RevisionResult,
  revisionResultSchema,
} from '../revision/highlightOutcome';
import { defineCommand } from './command';
import { type PlacedOutcome, placeOutcome } from './placeOutcome';
import { recordPlacements } from './recordPlacements';
import { addRevision } from './reviseArticle';
import { requireArticle } from './state';

const foundSchema = articleDetailsSchema.partial();

/**
 * Replaces the text by another one, as a new revision, and puts the highlights where they were found in it. `conflict`
 * says that text or highlights are not those that `outcomes` were found for; `unchanged` that the text is the present one.
 */
export const replaceArticleText = defineCommand({
  name: 'article.replaceText',
  args: z.object({
    article: articleIdSchema,
    version: z.int().nonnegative(),
    document: documentSchema,
    ...articleSchema.pick({ direction: true, original: true }).shape,
    /** What the new text says of itself: fills in what the article lacks. */
    details: foundSchema,
    revision: revisionSchema
      .pick({ name: true, restored: true })
      .extend({ origin: z.enum(['update', 'restore']) }),
    outcomes: z.array(highlightOutcomeSchema),
  }),
  result: revisionResultSchema,
  articles: ({ article }) => [article],
  run(state, { article: id, version, document, outcomes, ...given }, { clock }) {
    const article = requireArticle(state, id);
    if (version !== article.version) throw conflict();
    const next = parseDocument(articleDocumentSchema, document);
    if (next.eq(article.document)) throw unchangedText();
    const steps = makeReplaceSteps(article.document, next);
    const { inverse } = applySteps(article.document, steps);
    const now = clock.now();
    const before = article.article;
    const { direction, original } = given;
    const filled = { ...fillDetails(before, given.details), direction, original };
    const after = addRevision(filled, given.revision, now);
    const placed = placeAll([...article.highlights.values()], outcomes, (highlight, outcome) =>
      placeOutcome(readArticleText(next).text, after.revision, highlight, outcome),
    );
    const title = given.revision.origin === 'update' ? 'Update text' : 'Restore revision';
    return {
      change: {
        title,
        records: [
          { of: 'text', article: id, author: given.revision.origin, steps, inverse },
          { of: 'details', article: id, before, after },
          ...recordPlacements(id, placed, now),
        ],
      },
      result: summarise(after.revision, placed),
    };
  },
});

/** The error of a text that is the present one already. */
export function unchangedText(): AttestError {
  return new AttestError(
    'unchanged',
    'This text is the one that the article has: nothing is changed.',
  );
}

function conflict(): AttestError {
  return new AttestError('conflict', 'The article has changed in the meantime. Do it once more.');
}

/** What is known of the article stays; what is not is taken from the new text. */
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
    const { position } = highlight.anchor;
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
  for (const { before, anchor, state, confidence } of placed) {
    result[state] += 1;
    const { start = null, end = null } = anchor.position ?? {};
    result.highlights.push({ highlight: before.id, state, confidence, start, end });
  }
  return result;
}
