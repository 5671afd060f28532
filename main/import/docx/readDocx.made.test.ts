import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import { prepareArticle } from '../prepareArticle';

const author = { author: 'Grace Hopper', date: '2025-01-02T03:04:05Z' };

/** A document that another program writes as Word does, with all of its parts. */
async function makeReport(): Promise<Uint8Array> {
  const report = new Document({
    title: 'The deep harbour',
    creator: 'Ada Lovelace',
    comments: {
      children: [
        {
          id: 0,
          author: 'Grace Hopper',
          date: new Date(author.date),
          children: [new Paragraph('Who says so?')],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('The harbour master.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'The cost', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('It cost '),
              new CommentRangeStart(0),
              new InsertedTextRun({ text: 'six', id: 1, ...author }),
              new DeletedTextRun({ text: 'five', id: 2, ...author }),
              new TextRun(' million'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
              new TextRun('.'),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(report));
}

it.each([
  ['accept', 'six million'],
  ['reject', 'five million'],
] as const)(
  'a document made by another program is imported: changes %sed',
  async (changes, passage) => {
    const bytes = await makeReport();
    const article = await prepareArticle({
      name: 'report.docx',
      bytes,
      format: 'auto',
      options: { changes },
    });
    expect(article).toMatchObject({
      format: 'docx',
      hasChanges: true,
      details: { title: 'The deep harbour', byline: 'Ada Lovelace' },
    });
    expect(article.annotations).toMatchObject([
      { quote: { exact: passage }, state: 'placed', by: 'Grace Hopper' },
    ]);

    const { text } = readArticleText(articleDocumentSchema.nodeFromJSON(article.document));
    expect(text).toBe(`The cost\nIt cost ${passage}1.\nThe harbour master. ↑`);
  },
);
