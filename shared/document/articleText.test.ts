import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from './articleDocumentSchema';
import { blockAtOffset, offsetAtPosition, positionAtOffset, readArticleText } from './articleText';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const makeDocument = (...content: object[]) =>
  articleDocumentSchema.nodeFromJSON({ type: 'doc', content });

describe('readArticleText', () => {
  it('joins the texts of all blocks by line feeds, those in lists, quotes and tables too', () => {
    const document = makeDocument(
      { type: 'heading', attrs: { level: 2 }, content: [text('Risky Move?')] },
      { type: 'blockquote', content: [paragraph(text('Quoted'))] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Item'))] }] },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [paragraph(text('Cell'))] }],
          },
        ],
      },
      { type: 'codeBlock', content: [text('let a;\nlet b;')] },
    );
    const { text: canonical, blocks } = readArticleText(document);
    expect(canonical).toBe('Risky Move?\nQuoted\nItem\nCell\nlet a;\nlet b;');
    expect(blocks.map(({ type, level }) => (level ? `${type} ${level}` : type))).toEqual([
      'heading 2',
      'paragraph',
      'paragraph',
      'paragraph',
      'codeBlock',
    ]);
  });

  it('counts a line break as one unit, and an image or a rule as none', () => {
    const document = makeDocument(
      paragraph(text('a'), { type: 'hardBreak' }, text('b')),
      { type: 'image', attrs: { src: 'data:image/png;base64,AA==' } },
      { type: 'horizontalRule' },
      paragraph(text('c')),
    );
    expect(readArticleText(document).text).toBe('a\nb\nc');
  });

  it('keeps empty blocks as empty lines', () => {
    expect(readArticleText(makeDocument(paragraph(), paragraph(text('a')))).text).toBe('\na');
  });
});

describe('offsets and positions', () => {
  const inline = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }).map((value) => text(value)),
    fc.constant({ type: 'hardBreak' }),
  );
  const block = fc.array(inline, { maxLength: 4 }).map((content) => paragraph(...content));
  const anyDocument = fc
    .array(
      fc.oneof(
        block,
        block.map((inner) => ({ type: 'blockquote', content: [inner] })),
        block.map((inner) => ({
          type: 'bulletList',
          content: [{ type: 'listItem', content: [inner] }],
        })),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((content) => makeDocument(...content));

  it('are each other’s inverse at every offset', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const articleText = readArticleText(document);
        for (let offset = 0; offset <= articleText.text.length; offset += 1) {
          expect(offsetAtPosition(articleText, positionAtOffset(articleText, offset))).toBe(offset);
        }
      }),
    );
  });

  it('agree with ProseMirror on which characters lie between two of them', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, a, b) => {
        const articleText = readArticleText(document);
        const length = articleText.text.length + 1;
        const [start = 0, end = 0] = [a % length, b % length].sort((x, y) => x - y);
        const [from, to] = [start, end].map((offset) => positionAtOffset(articleText, offset));
        const between = document.textBetween(from ?? 0, to ?? 0, '', () => '\n');
        const breaksBetweenBlocks = articleText.blocks.filter(
          (candidate) => candidate.start > start && candidate.start <= end,
        ).length;
        expect(between.length + breaksBetweenBlocks).toBe(end - start);
      }),
    );
  });

  it('have no level that is none', () => {
    const heading = (level: unknown) => ({
      type: 'heading',
      attrs: { level },
      content: [text('A')],
    });
    const levels = [2, 1.5, -1, Number.POSITIVE_INFINITY, '3', null];
    const { blocks } = readArticleText(makeDocument(...levels.map(heading)));
    expect(blocks.map(({ level }) => level)).toEqual([2, ...Array(5)]);
  });

  it('find the block of an offset, its end included', () => {
    const articleText = readArticleText(makeDocument(paragraph(text('ab')), paragraph(text('cd'))));
    const found = [0, 2, 3, 5, 99].map((offset) => blockAtOffset(articleText, offset)?.text);
    expect(found).toEqual(['ab', 'ab', 'cd', 'cd', 'cd']);
  });
});
