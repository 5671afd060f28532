import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { readMarkdown } from './markdown/readMarkdown';
import { tidyDocument } from './tidyDocument';

type Json = { type: string; text?: string; content?: Json[] };

const text = (words: string): Json => ({ type: 'text', text: words });
const lineBreak: Json = { type: 'hardBreak' };
const block = (type: string, ...content: Json[]): Json => ({ type, content });
const p = (...content: Json[]): Json => block('paragraph', ...content);
const cell = (...content: Json[]): Json => block('tableCell', ...content);

describe('tidyDocument', () => {
  it.each<[string, Json[], string]>([
    [
      'drops empty blocks',
      [p(), p(text(' \u00a0')), p(lineBreak), p(text('a')), block('blockquote', p())],
      'doc(paragraph("a"))',
    ],
    ['keeps a paragraph where there is nothing', [p()], 'doc(paragraph)'],
    [
      'trims blocks and lines',
      [p(text(' a '), lineBreak, text(' b'), lineBreak)],
      'doc(paragraph("a", hardBreak, "b"))',
    ],
    [
      'splits paragraphs at empty lines',
      [p(text('a'), lineBreak, lineBreak, text('b'))],
      'doc(paragraph("a"), paragraph("b"))',
    ],
    [
      'does not split headings',
      [block('heading', text('a'), lineBreak, lineBreak, text('b'))],
      'doc(heading("a", hardBreak, "b"))',
    ],
    [
      'drops invisible characters',
      [p(text('\u00ada\ufeffb\u200b')), p(text('\u200e'))],
      'doc(paragraph("ab"))',
    ],
    [
      'leaves code its space',
      [block('codeBlock', text('  a\n\n b ')), block('codeBlock', text(' \n'))],
      'doc(codeBlock("  a\\n\\n b "))',
    ],
    [
      'keeps rules',
      [p(text('a')), { type: 'horizontalRule' }],
      'doc(paragraph("a"), horizontalRule)',
    ],
    [
      'fills rows that are short',
      [
        block(
          'table',
          block('tableRow', cell(p(text('a'))), cell(p(text('b')))),
          block('tableRow', cell(p(text('c')))),
        ),
      ],
      'doc(table(tableRow(tableCell(paragraph("a")), tableCell(paragraph("b"))), tableRow(tableCell(paragraph("c")), tableCell(paragraph))))',
    ],
    [
      'drops tables without words',
      [p(text('a')), block('table', block('tableRow', cell(p()), cell(p())))],
      'doc(paragraph("a"))',
    ],
  ])('%s', (_case, content, tidied) => {
    const document = Node.fromJSON(articleDocumentSchema, { type: 'doc', content });
    expect(tidyDocument(document).toString()).toBe(tidied);
    tidyDocument(document).check();
  });

  it.each([
    [
      'a heading in an item becomes its paragraph',
      '- # a\n- b',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"))))',
    ],
    [
      'an item that is only a list is replaced by its items',
      '- - a\n  - b\n- c',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b")), listItem(paragraph("c"))))',
    ],
    [
      'an item that starts with code keeps an empty paragraph',
      '- ```\n  a\n  ```',
      'doc(bulletList(listItem(paragraph, codeBlock("a"))))',
    ],
    [
      'empty items go',
      '-\n- a\n\nb\n\n1.',
      'doc(bulletList(listItem(paragraph("a"))), paragraph("b"))',
    ],
  ])('%s', async (_case, markdown, tidied) => {
    const { document } = await readMarkdown(markdown);
    expect(tidyDocument(document).toString()).toBe(tidied);
  });
});
