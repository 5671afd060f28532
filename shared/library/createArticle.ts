import { z } from 'zod';
import { makeImportedHighlight } from '../annotations/makeImportedHighlight';
import { placedAnnotationSchema } from '../annotations/placedAnnotation';
import { canonicalText } from '../document/plainText';
import { type Article, articleDetailsSchema, noMarks } from '../model/article';
import { documentSchema } from '../model/document';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { makeFirstRevision } from '../model/revision';
import { textSchema } from '../model/text';
import { makeAction } from './action';
import { makeChange } from './change';
import { defineCommand } from './command';

/** Adds an article whose text has been prepared (`main/import`), with the highlights that its file has. */
export const createArticle = defineCommand({
  name: 'article.create',
  args: z.object({
    details: articleDetailsSchema,
    ...textSchema.pick({ direction: true, original: true }).shape,
    document: documentSchema,
    annotations: z.array(placedAnnotationSchema).default([]),
  }),
  result: z.object({ article: articleIdSchema, highlights: z.array(highlightIdSchema) }),
  articles: () => [],
  run(state, { details, direction, original, document, annotations }, { clock, ids }) {
    const now = clock.now();
    const id = ids.make('art');
    const article: Article = {
      ...details,
      ...noMarks,
      id,
      importedAt: now,
      updatedAt: now,
      trashedAt: null,
    };
    const revisions = [makeFirstRevision(original?.name ?? '', now)];
    const text = { direction, original, revision: 1, revisions };
    const canonical = annotations.length ? canonicalText(document) : '';
    const highlights = annotations.flatMap((annotation) => {
      const place = { article: id, text: canonical, revision: 1 };
      const made = makeImportedHighlight(place, annotation, state.labels, ids.make('hl'), now);
      return made ?? [];
    });
    return {
      change: makeChange(
        makeAction('article.import'),
        { added: [article, ...highlights] },
        { added: [{ owner: id, text, document }] },
      ),
      result: { article: id, highlights: highlights.map((highlight) => highlight.id) },
    };
  },
});
