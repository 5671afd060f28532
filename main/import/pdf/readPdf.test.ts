import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { findLocator } from '../../../shared/document/locator/findLocator';
import { articleDetailsSchema } from '../../../shared/model/article';
import type { ReadArticle } from '../readArticle';
import { readPdf } from './readPdf';
import { drawLines, makePdf } from './testing/makePdf';

function read(bytes: Uint8Array): Promise<ReadArticle> {
  return readPdf({ name: 'a.pdf', bytes, options: {}, onProgress: () => {} });
}

async function readBlocks(bytes: Uint8Array): Promise<string[]> {
  const { document } = await read(bytes);
  return readArticleText(document).blocks.map(({ text }) => text);
}

async function readDrawn(draw: (document: PDFKit.PDFDocument) => void): Promise<string> {
  return (await read(await makePdf(draw))).document.toString();
}

/** What is said of a river, in lines that a column of 48 letters has. */
const RIVER = [
  'The river rose by two metres within a night, and',
  'the mill at its bend was under water before any-',
  'body woke. By noon the road to the next town was',
  'closed.',
];
const MILL = [
  'Nobody had seen the like of it since the mill had',
  'been built, which the older people in the village',
  'said was in the year of the great frost.',
];

describe('readPdf, for paragraphs', () => {
  it('puts the lines of a paragraph together, and the words that they break', async () => {
    expect(await readDrawn((pdf) => drawLines(pdf, [...RIVER, '', ...MILL]))).toBe(
      `doc(paragraph("${[...RIVER].join(' ').replace('any- body', 'anybody')}"), paragraph("${MILL.join(' ')}"))`,
    );
  });

  it('begins one at an indented line', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, RIVER.slice(0, 3));
      drawLines(pdf, MILL.slice(0, 1), { x: 52, y: 96 });
      drawLines(pdf, MILL.slice(1), { y: 108 });
    });
    expect(await readBlocks(bytes)).toHaveLength(2);
  });

  it('reads one column after the other', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(16);
      drawLines(pdf, ['A flood and what came after'], { x: 110, y: 40 });
      pdf.fontSize(7);
      drawLines(pdf, [...RIVER, ...RIVER, ...RIVER], { x: 40, y: 80, leading: 9 });
      drawLines(pdf, [...MILL, ...MILL, ...MILL], { x: 215, y: 80, leading: 9 });
    });
    const [title, ...rest] = await readBlocks(bytes);
    expect(title).toBe('A flood and what came after');
    const text = rest.join(' ');
    expect(text.lastIndexOf('closed.')).toBeLessThan(text.indexOf('Nobody'));
  });

  it('goes on over the end of a page, and knows which words are on which', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, RIVER.slice(0, 2), { y: 500 });
      pdf.addPage();
      drawLines(pdf, RIVER.slice(2));
    });
    const { document } = await read(bytes);
    const { text, blocks } = readArticleText(document);
    expect(blocks).toHaveLength(1);
    const pageOf = (words: string) => findLocator(document, text.indexOf(words));
    expect(pageOf('The river')).toMatchObject({ page: 1 });
    expect(pageOf('By noon')).toMatchObject({ page: 2 });
  });

  it('leaves out running heads and page numbers, and calls the pages by them', async () => {
    const bytes = await makePdf((pdf) => {
      for (const number of [233, 234, 235]) {
        if (number > 233) pdf.addPage();
        drawLines(pdf, [`Floods of our time ${number}`], { y: 20 });
        drawLines(pdf, [...RIVER, '', `On page ${number} stands this.`]);
      }
    });
    const { document } = await read(bytes);
    const { text } = readArticleText(document);
    expect(text).not.toContain('Floods of our time');
    expect(findLocator(document, text.indexOf('On page 234'))).toMatchObject({
      page: 2,
      printed: '234',
    });
  });

  it.each([
    [
      'words that are alike elsewhere',
      ['They co-', 'operate. To cooperate is good.'],
      'They cooperate.',
    ],
    ['compounds', ['A well-', 'known case, well-known to all.'], 'A well-known case'],
    ['names', ['It was Jean-', 'Paul who said so to us.'], 'Jean-Paul'],
    ['numbers', ['In the years 2010-', '2012 it rained a lot.'], '2010-2012'],
    ['two words with one ending', ['Both pre-', 'and post-war houses fell.'], 'Both pre- and'],
  ])('keeps or drops hyphens at the ends of lines, of %s', async (_case, lines, expected) => {
    expect((await readBlocks(await makePdf((pdf) => drawLines(pdf, lines)))).join(' ')).toContain(
      expected,
    );
  });
});

describe('readPdf, for structure', () => {
  it('finds headings by the size and weight of their letters', async () => {
    const document = await readDrawn((pdf) => {
      pdf.fontSize(20);
      drawLines(pdf, ['The Flood'], { y: 40 });
      pdf.fontSize(13);
      drawLines(pdf, ['1 The river'], { y: 80 });
      pdf.fontSize(10);
      drawLines(pdf, RIVER, { y: 104 });
      pdf.font('Times-Bold');
      drawLines(pdf, ['The mill'], { y: 170 });
      pdf.font('Times-Roman');
      drawLines(pdf, MILL, { y: 190 });
    });
    expect(document).toMatch(
      /^doc\(heading\("The Flood"\), heading\("1 The river"\), paragraph\(.*\), heading\("The mill"\), paragraph/,
    );
  });

  it('keeps bold and italic words', async () => {
    const document = await readDrawn((pdf) => {
      pdf
        .text('One ', 40, 60, { continued: true })
        .font('Times-Bold')
        .text('bold', { continued: true });
      pdf
        .font('Times-Roman')
        .text(' and ', { continued: true })
        .font('Times-Italic')
        .text('slanted');
      pdf.font('Times-Roman');
      drawLines(pdf, MILL, { y: 90 });
    });
    expect(document).toContain('paragraph("One ", bold("bold"), " and ", italic("slanted"))');
  });

  it('makes lists of items that hang over', async () => {
    const document = await readDrawn((pdf) => {
      drawLines(pdf, RIVER);
      drawLines(pdf, ['1. One item'], { x: 52, y: 120 });
      drawLines(pdf, ['2. Another item'], { x: 52, y: 132 });
      drawLines(pdf, ['• A thing'], { x: 52, y: 160 });
      drawLines(pdf, ['• A second thing'], { x: 52, y: 172 });
    });
    expect(document).toContain(
      'orderedList(listItem(paragraph("One item")), listItem(paragraph("Another item"))), bulletList(listItem(paragraph("A thing")), listItem(paragraph("A second thing")))',
    );
  });

  it('makes tables of rows of short cells', async () => {
    const document = await readDrawn((pdf) => {
      drawLines(pdf, RIVER);
      for (const [index, column] of [
        ['Year', '2020', '2021'],
        ['Rain', '12', '140'],
        ['Snow', '7', '9'],
      ].entries()) {
        drawLines(pdf, column, { x: 60 + index * 80, y: 140 });
      }
    });
    expect(document).toContain(
      'table(tableRow(tableHeader(paragraph("Year")), tableHeader(paragraph("Rain")), tableHeader(paragraph("Snow"))), tableRow(tableCell(paragraph("2020")), tableCell(paragraph("12"))',
    );
  });

  it('sets footnotes apart, linked from the text and back', async () => {
    const { document } = await read(
      await makePdf((pdf) => {
        drawLines(pdf, RIVER);
        const end = 40 + pdf.widthOfString('closed.');
        pdf.fontSize(6);
        drawLines(pdf, ['1'], { x: end, y: 95 });
        drawLines(pdf, ['1'], { x: 40, y: 518 });
        pdf.fontSize(8);
        drawLines(pdf, ['As the paper had it on the day after.'], { x: 44, y: 520 });
      }),
    );
    expect(document.toString()).toBe(
      `doc(paragraph("${RIVER.join(' ').replace('any- body', 'anybody')}", link(superscript("1"))), horizontalRule, paragraph(link(superscript("1")), " As the paper had it on the day after."))`,
    );
    const [text, , note] = document.children;
    expect(hrefsOf(text)).toEqual([`#${note?.attrs.fragment}`]);
    expect(hrefsOf(note)).toEqual([`#${text?.attrs.fragment}`]);
  });

  it('leaves out the numbers of lines', async () => {
    const lines = [...RIVER, ...MILL];
    const blocks = await readBlocks(
      await makePdf((pdf) => {
        drawLines(pdf, lines);
        drawLines(
          pdf,
          lines.map((_, index) => String(index + 1)),
          { x: 20 },
        );
      }),
    );
    expect(blocks.join(' ')).not.toMatch(/\d/);
  });
});

function hrefsOf(block: Node | undefined): unknown[] {
  const hrefs: unknown[] = [];
  block?.descendants(({ marks }) => {
    hrefs.push(...marks.flatMap(({ attrs }) => (attrs.href ? [attrs.href] : [])));
  });
  return hrefs;
}

describe('readPdf, for details', () => {
  it('believes a title that is on the first page, and reads names, dates and addresses there', async () => {
    const bytes = await makePdf(
      (pdf) => {
        pdf.fontSize(20);
        drawLines(pdf, ['The Flood'], { x: 120, y: 40 });
        pdf.fontSize(12);
        drawLines(pdf, ['Ada Lovelace and Charles Babbage'], { x: 110, y: 80 });
        drawLines(pdf, ['12 March 2024'], { x: 150, y: 104 });
        pdf.fontSize(10);
        drawLines(pdf, [...RIVER, '', 'doi:10.1234/flood.5'], { y: 150 });
      },
      { info: { Title: 'Microsoft Word - flood_final.docx' }, lang: 'en-GB' },
    );
    const { details } = await read(bytes);
    expect(details).toEqual({
      title: 'The Flood',
      byline: 'Ada Lovelace and Charles Babbage',
      published: '2024-03-12',
      url: 'https://doi.org/10.1234/flood.5',
      language: 'en-GB',
    });
    expect(articleDetailsSchema.partial().safeParse(details).success).toBe(true);
  });

  it('tells how much has been read', async () => {
    const bytes = await makePdf((pdf) => {
      drawLines(pdf, RIVER);
      pdf.addPage();
      drawLines(pdf, MILL);
    });
    const fractions: number[] = [];
    const onProgress = (fraction: number) => fractions.push(fraction);
    await readPdf({ name: 'a.pdf', bytes, options: {}, onProgress });
    expect(fractions).toEqual([0.5, 1]);
  });
});
