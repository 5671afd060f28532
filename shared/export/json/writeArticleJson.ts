import { positionOf, quoteOf } from '../../model/anchor';
import type { Arrangement } from '../arrangeContent';
import type { ExportContent } from '../exportContent';
import { type ArticleExport, articleExportSchema } from './articleExport';

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
    blocks: [...articleText.blocks],
    labels: [...content.labels],
    highlights: inOrder.map(({ highlight }) => {
      const { anchor } = highlight;
      return { ...highlight, anchor: { quote: quoteOf(anchor), position: positionOf(anchor) } };
    }),
    links: inOrder.flatMap(({ citations }) => citations.map(({ link }) => link)),
    sources: references.map(({ source }) => source),
  };
  return `${JSON.stringify(articleExportSchema.parse(records), null, 2)}\n`;
}
