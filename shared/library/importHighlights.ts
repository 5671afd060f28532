import { z } from 'zod';
import { makeImportedHighlight } from '../annotations/makeImportedHighlight';
import { placedAnnotationSchema } from '../annotations/placedAnnotation';
import { readArticleText } from '../document/articleText';
import type { Article } from '../model/article';
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
    texts: z.array(createArticle.args).default([]),
  }),
  result: z.object({
    highlights: z.array(highlightIdSchema),
    /** The articles that came in, in the order of their texts. */
    articles: z.array(articleIdSchema),
  }),
  articles: ({ articles }) => articles.map(({ article }) => article),
  run(state, { articles, texts }, { clock, ids }) {
    const now = clock.now();
    const updated: RecordsDiff['updated'] = [];
    const highlights = articles.flatMap(({ article: id, version, annotations, memo, tags }) => {
      const { article, text } = requireArticle(state, id);
      requireVersion(text, version);
      const after = addToWhole(article, memo, tags);
      if (after) updated.push([article, { ...after, updatedAt: now }]);
      const canonical = readArticleText(text.document).text;
      const place = { article: id, text: canonical, revision: text.revision };
      return annotations.flatMap(
        (one) => makeImportedHighlight(place, one, state.labels, ids.make('hl'), now) ?? [],
      );
    });
    const made = texts.map((text) => createArticle.run(state, text, { clock, ids }));
    const added = [...made.flatMap(({ change }) => change.diff.added), ...highlights];
    const all = [
      ...highlights.map(({ id }) => id),
      ...made.flatMap(({ result }) => result.highlights),
    ];
    const action = makeAction('highlight.import', { count: all.length });
    return {
      change: makeChange(
        action,
        { added, updated },
        { added: made.flatMap(({ change }) => change.texts.added) },
      ),
      result: {
        highlights: all,
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
