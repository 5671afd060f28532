import { z } from 'zod';
import { makeImportedHighlight } from '../annotations/makeImportedHighlight';
import { type PlacedAnnotation, placedAnnotationSchema } from '../annotations/placedAnnotation';
import { articleDocumentSchema } from '../document/articleDocumentSchema';
import { readArticleText } from '../document/articleText';
import { parseDocument } from '../document/parseDocument';
import type { Article } from '../model/article';
import type { Highlight } from '../model/highlight';
import { articleIdSchema, highlightIdSchema } from '../model/ids';
import { type Note, noteSchema } from '../model/note';
import { tagSchema, uniqueTags } from '../model/tag';
import { makeAction } from './action';
import { makeChange, type RecordsDiff } from './change';
import { defineCommand } from './command';
import { createArticle } from './createArticle';
import { requireArticle, requireVersion, textVersionSchema } from './state';

/** Adds highlights that come from other programs, to articles of the library and to texts that come with them, in one change. */
export const importHighlights = defineCommand({
  name: 'highlight.import',
  args: z.object({
    articles: z.array(
      z.object({
        article: articleIdSchema,
        /** Of the text that they were placed in. */
        version: textVersionSchema,
        annotations: z.array(placedAnnotationSchema),
        /** What is added to the note on the whole article, and to its tags. */
        memo: noteSchema.nullable().default(null),
        tags: z.array(tagSchema).default([]),
      }),
    ),
    texts: z
      .array(createArticle.args.extend({ annotations: z.array(placedAnnotationSchema) }))
      .default([]),
  }),
  result: z.object({
    highlights: z.array(highlightIdSchema),
    /** The articles that came in, in the order of their texts. */
    articles: z.array(articleIdSchema),
  }),
  articles: ({ articles }) => articles.map(({ article }) => article),
  run(state, { articles, texts }, { clock, ids }) {
    const now = clock.now();
    const toHighlights = (
      text: Parameters<typeof makeImportedHighlight>[0],
      annotations: readonly PlacedAnnotation[],
    ): Highlight[] =>
      annotations.flatMap(
        (one) => makeImportedHighlight(text, one, state.labels, ids.make('hl'), now) ?? [],
      );
    const updated: RecordsDiff['updated'] = [];
    const highlights: Highlight[] = [];
    for (const { article: id, version, annotations, memo, tags } of articles) {
      const { article, text } = requireArticle(state, id);
      requireVersion(text, version);
      const canonical = readArticleText(text.document).text;
      const { revision } = text;
      highlights.push(...toHighlights({ article: id, text: canonical, revision }, annotations));
      const after = addToWhole(article, memo, tags);
      if (after) updated.push([article, { ...after, updatedAt: now }]);
    }
    const made = texts.map(({ annotations, ...args }) => {
      const { change, result } = createArticle.run(state, args, { clock, ids });
      const document = parseDocument(articleDocumentSchema, args.document);
      const { text } = readArticleText(document);
      highlights.push(...toHighlights({ ...result, text, revision: 1 }, annotations));
      return { change, result };
    });
    const added = [...made.flatMap(({ change }) => change.diff.added), ...highlights];
    const action = makeAction('highlight.import', { count: highlights.length });
    return {
      change: makeChange(
        action,
        { added, updated },
        { added: made.flatMap(({ change }) => change.texts.added) },
      ),
      result: {
        highlights: highlights.map(({ id }) => id),
        articles: made.map(({ result }) => result.article),
      },
    };
  },
});

function addToWhole(article: Article, memo: Note | null, tags: readonly string[]): Article | null {
  const all = uniqueTags([...article.tags, ...tags]);
  if (!memo && all.length === article.tags.length) return null;
  return { ...article, tags: all, memo: joinNotes(article.memo, memo) };
}

function joinNotes(before: Note | null, added: Note | null): Note | null {
  if (!before || !added) return before ?? added;
  const contentOf = ({ content }: Note) => (Array.isArray(content) ? content : []);
  return { ...before, content: [...contentOf(before), ...contentOf(added)] };
}
