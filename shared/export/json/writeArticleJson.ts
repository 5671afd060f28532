import type { Node } from '@tiptap/pm/model';
import { z } from 'zod';
import type { Block } from '../../document/articleText';
import { parseLocator, writeLocator } from '../../document/locator/locator';
import { positionOf, quoteOf, quoteSchema, textRangeSchema } from '../../model/anchor';
import { articleDetailsSchema, articleMarksSchema, articleSchema } from '../../model/article';
import { highlightSchema } from '../../model/highlight';
import { labelSchema } from '../../model/label';
import { linkSchema } from '../../model/link';
import { sourceSchema } from '../../model/source';
import { textSchema } from '../../model/text';
import { timestampSchema } from '../../model/timestamp';
import type { Arrangement } from '../arrangeContent';
import type { ExportContent } from '../exportContent';

const { id, importedAt, updatedAt, trashedAt } = articleSchema.shape;

const anchorExportSchema = z.object({
  quote: quoteSchema,
  /** Null if the passage is gone from the text. */
  position: textRangeSchema.nullable(),
});

/** A place in the original, as a fragment that leads there: `page=14&printed=xii`, `t=62.5`. */
const locatorExportSchema = z.string();

/**
 * The plain JSON export: an article's records, and its text. Positions count
 * UTF-16 units of `text`, which is the blocks' texts joined by line feeds. Highlights come in the order of
 * the text, lost ones last; links in the order of their highlights; sources in the order of their links.
 */
export const articleExportSchema = z.object({
  format: z.literal('attest-article'),
  schemaVersion: z.literal(1),
  generatedAt: timestampSchema,
  article: articleDetailsSchema.extend({
    id,
    ...textSchema.shape,
    importedAt,
    updatedAt,
    trashedAt,
    ...articleMarksSchema.shape,
  }),
  text: z.string(),
  blocks: z.array(
    z.object({
      /** ProseMirror's name: `paragraph`, `heading`, `codeBlock`. */
      type: z.string(),
      level: z.int().optional(),
      text: z.string(),
      start: z.int().nonnegative(),
      locator: locatorExportSchema.optional(),
    }),
  ),
  labels: z.array(labelSchema.omit({ order: true })),
  highlights: z.array(
    highlightSchema.extend({
      anchor: anchorExportSchema,
      locators: z.object({ from: locatorExportSchema, to: locatorExportSchema }).optional(),
    }),
  ),
  links: z.array(linkSchema),
  sources: z.array(sourceSchema),
});
type ArticleExport = z.infer<typeof articleExportSchema>;

/** The records as they are, with the article's text. The schema puts the keys in its own order, so that two exports can be compared line by line. */
export function writeArticleJson(content: ExportContent, arrangement: Arrangement): string {
  const { articleText, entries, lost, references } = arrangement;
  const inOrder = [...entries, ...lost];
  const records: ArticleExport = {
    format: 'attest-article',
    schemaVersion: 1,
    generatedAt: content.generatedAt,
    article: { ...content.article, ...content.text },
    text: articleText.text,
    blocks: articleText.blocks.map((block) => withLocator(block, content.document)),
    labels: [...content.labels],
    highlights: inOrder.map(({ highlight, locators }) => {
      const { anchor } = highlight;
      return {
        ...highlight,
        anchor: { quote: quoteOf(anchor), position: positionOf(anchor) },
        ...(locators && {
          locators: { from: writeLocator(locators.from), to: writeLocator(locators.to) },
        }),
      };
    }),
    links: inOrder.flatMap(({ citations }) => citations.map(({ link }) => link)),
    sources: references.map(({ source }) => source),
  };
  return `${JSON.stringify(articleExportSchema.parse(records), null, 2)}\n`;
}

function withLocator(block: Block, document: Node): Block & { locator?: string } {
  const locator = parseLocator(document.nodeAt(block.position - 1)?.attrs.locator);
  return { ...block, ...(locator && { locator: writeLocator(locator) }) };
}
