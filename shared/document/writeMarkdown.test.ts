import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { defaultMarkdownParser } from 'prosemirror-markdown';
import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../model/document';
import { noteDocumentSchema } from './noteDocumentSchema';
import { parseDocument } from './parseDocument';
import { parseNoteMarkdown } from './parseNoteMarkdown';
import { plainText } from './plainText';
import { writeMarkdown } from './writeMarkdown';

interface NodeJson {
  [key: string]: unknown;
  type: string;
}

const mark = (type: string, attrs?: object) => ({ type, attrs });
const text = (value: string, ...marks: object[]): NodeJson => ({
  type: 'text',
  text: value,
  marks,
});
const lineBreak: NodeJson = { type: 'hardBreak' };
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content });
const paragraph = (...content: NodeJson[]) => block('paragraph', ...content);
const item = (...content: NodeJson[]) => block('listItem', ...content);
const bold = mark('bold');
const italic = mark('italic');
const link = (href: string) => mark('link', { href });

const write = (...content: NodeJson[]) =>
  writeMarkdown(parseDocument(noteDocumentSchema, { type: 'doc', content }));

// GitHub's strikethrough is the one extension that notes use; its tables are what they must not become.
const tokenizer = defaultMarkdownParser.tokenizer.enable(['strikethrough', 'table']);

/** The words that a reader of the Markdown sees, a line for each block. */
function readBack(markdown: string): string {
  const lines = tokenizer.parse(markdown, {}).flatMap((token) => {
    if (token.type === 'fence') return [token.content.replace(/\n$/, '')];
    const inline = token.children?.map(({ type, content }) =>
      type === 'hardbreak' ? '\n' : type === 'softbreak' ? ' ' : content,
    );
    return inline ? [inline.join('')] : [];
  });
  return collapse(lines.join('\n'));
}

const collapse = (words: string) =>
  words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();

describe('writeMarkdown', () => {
  it.each<[string, NodeJson[], string]>([
    ['paragraphs', [paragraph(text('One')), paragraph(text('Two'))], 'One\n\nTwo'],
    ['emphasis', [paragraph(text('a '), text('b', bold), text(' c', italic))], 'a **b** _c_'],
    ['strikethrough', [paragraph(text('gone', mark('strike')))], '~~gone~~'],
    ['code', [paragraph(text('a`b', mark('code')))], '``a`b``'],
    [
      'a link',
      [paragraph(text('here', link('https://a.org/b (c)')))],
      '[here](https://a.org/b%20\\(c\\))',
    ],
    [
      'an address',
      [paragraph(text('https://a.org/x_y', link('https://a.org/x_y')))],
      '<https://a.org/x_y>',
    ],
    ['a link that runs a script', [paragraph(text('here', link('javascript:alert(1)')))], 'here'],
    ['a line break', [paragraph(text('a'), lineBreak, text('b'))], 'a\\\nb'],
    [
      'a quote in paragraphs',
      [block('blockquote', paragraph(text('a')), paragraph(text('b')))],
      '> a\n>\n> b',
    ],
    [
      'a list',
      [block('bulletList', item(paragraph(text('a'))), item(paragraph(text('b'))))],
      '- a\n- b',
    ],
    [
      'a numbered list with one inside',
      [
        {
          type: 'orderedList',
          attrs: { start: 9 },
          content: [
            item(paragraph(text('a')), block('bulletList', item(paragraph(text('b'))))),
            item(paragraph(text('c'))),
          ],
        },
      ],
      '9.  a\n    - b\n10. c',
    ],
    [
      'two lists that meet',
      [
        block('bulletList', item(paragraph(text('a')))),
        block('bulletList', item(paragraph(text('b')))),
      ],
      '- a\n\n\n+ b',
    ],
    [
      'a block of code',
      [{ type: 'codeBlock', attrs: { language: 'ts' }, content: [text('let a;\n```')] }],
      '````ts\nlet a;\n```\n````',
    ],
  ])('writes %s', (_what, content, markdown) => {
    expect(write(...content)).toBe(markdown);
  });

  it.each([
    '# no heading',
    '- no list',
    '+ no list',
    '1. no list',
    '1) no list',
    '> no quote',
    '---',
    '===',
    '    no code',
    '*no* _emphasis_ ~~at~~ `all`',
    '[no](https://link.org) ![nor image](x)',
    '[1]: https://no.reference',
    '<b>no tag</b> <!-- no comment --> <https://no.address>',
    '&copy; &#35; &amp;',
    '-|-',
    '\\no escape\\',
    'snake_case_name and 2*3*4',
  ])('leaves %j as the text it is', (line) => {
    const markdown = write(paragraph(text(line), lineBreak, text(line)), paragraph(text(line)));
    expect(readBack(markdown)).toBe(collapse(`${line}\n${line}\n${line}`));
    expect(tokenizer.parse(markdown, {}).map(({ type }) => type)).toEqual(
      Array(2).fill(['paragraph_open', 'inline', 'paragraph_close']).flat(),
    );
  });

  it.each<[string, string]>([
    ['https://a.org/x', 'https://a.org/x'],
    ['see http://a.org/Depth_(channel), or', 'see <http://a.org/Depth_(channel)>, or'],
    ['https://a.org/_b_/a*b*/~c/[x]', '<https://a.org/_b_/a*b*/~c/[x]>'],
    ['(https://a.org/_b_)', '(<https://a.org/_b_>)'],
    ['https://a.org/?a=_b_&copy;c', 'https://a.org/?a=\\_b\\_\\&copy;c'],
    ['http:// and *so*', 'http:// and \\*so\\*'],
  ])('writes addresses so that they lead where they did: %s', (line, markdown) => {
    expect(write(paragraph(text(line)))).toBe(markdown);
    expect(readBack(markdown)).toBe(line);
  });

  it.each([
    [
      'between letters',
      [text('see'), text('(this)', bold), text('one')],
      'see<strong>(this)</strong>one',
    ],
    ['of one letter', [text('a'), text('b', bold), text('.')], 'a<strong>b</strong>.'],
    ['within a word', [text('a'), text('b', italic), text('c')], 'a<em>b</em>c'],
    ['beside other emphasis', [text('a', bold), text('b', italic)], '<strong>a</strong><em>b</em>'],
  ])('keeps emphasis %s, where CommonMark would see none', (_where, content, html) => {
    expect(tokenizer.render(write(paragraph(...content)))).toBe(`<p>${html}</p>\n`);
  });

  it('writes every node and mark that a note can hold', () => {
    const markdown = write(...everyNode());
    const used = new Set(markdown.match(/`{3}|[-+>*`~\\<[]|\d\./g));
    expect([...used].sort()).toEqual(['*', '-', '1.', '<', '>', '[', '\\', '`', '```', '~'].sort());
    expect(Object.keys(noteDocumentSchema.nodes).sort()).toEqual(
      ['doc', 'text', ...nodeTypes(everyNode())].sort(),
    );
  });

  it('reads back as the words that were written, with whatever marks they had', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const document = parseDocument(noteDocumentSchema, note);
        const markdown = writeMarkdown(document);
        expect(readBack(markdown)).toBe(collapse(plainText(document.toJSON())));
        expect(marksRead(markdown)).toEqual(marksOf(document));
      }),
      { numRuns: 100 },
    );
  });

  it('is read as a note that is written the same', () => {
    const rewrite = (markdown: string) =>
      writeMarkdown(parseDocument(noteDocumentSchema, parseNoteMarkdown(markdown)));
    fc.assert(
      fc.property(fc.array(fc.oneof(anyWords, fc.constantFrom('\n', '\n\n', '\n- '))), (parts) => {
        const markdown = rewrite(parts.join(''));
        expect(rewrite(markdown)).toBe(markdown);
      }),
      { numRuns: 100 },
    );
  });
});

const MARK_OF_TOKEN: Record<string, string> = {
  strong: 'bold',
  em: 'italic',
  s: 'strike',
  link: 'link',
};

/** Each visible character with the marks it is read with. */
function marksRead(markdown: string): string[] {
  const inline = tokenizer.parse(markdown, {}).flatMap((token) => token.children ?? []);
  const open: string[] = [];
  return inline.flatMap(({ type, content, nesting }) => {
    const mark = MARK_OF_TOKEN[type.replace(/_(open|close)$/, '')];
    if (mark && nesting > 0) open.push(mark);
    if (mark && nesting < 0) open.splice(open.lastIndexOf(mark), 1);
    return markEach(content, type === 'code_inline' ? ['code'] : open);
  });
}

/** Each visible character with the marks it was written with. */
function marksOf(document: Node): string[] {
  const marked: string[] = [];
  document.descendants((node, _position, parent) => {
    if (!node.isText || parent?.type.name === 'codeBlock') return;
    marked.push(
      ...markEach(
        node.text ?? '',
        node.marks.map(({ type }) => type.name),
      ),
    );
  });
  return marked;
}

function markEach(words: string, names: readonly string[]): string[] {
  const visible = [...words].filter((character) => character.trim());
  return visible.map((character) => [character, ...[...names].sort()].join(' '));
}

function everyNode(): NodeJson[] {
  return [
    paragraph(
      text('a', bold),
      text('b', mark('strike')),
      lineBreak,
      text('c', link('https://a.org')),
    ),
    paragraph(text('d', mark('code')), text('https://a.org', link('https://a.org'))),
    block('blockquote', paragraph(text('e'))),
    block('bulletList', item(paragraph(text('f')))),
    block('orderedList', item(paragraph(text('g')))),
    block('codeBlock', text('h')),
  ];
}

function nodeTypes(nodes: NodeJson[]): string[] {
  const found = nodes.flatMap(({ type, content }) => [
    type,
    ...nodeTypes((content ?? []) as NodeJson[]),
  ]);
  return [...new Set(found)].filter((type) => type !== 'text');
}

// Words that mean something to Markdown, in every place where they could.
const anyWords = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...'abc12 *_~`#>-+=.)([]!<&|\\:"\''.split('')) },
      fc.constantFrom('é', '“', '。', '字', 'ש', '😀', '  ', '&amp;', '](', '**', '---', '1. '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const anyMarks = fc.oneof(
  fc.constant([mark('code')]),
  fc
    .tuple(
      fc.option(fc.constantFrom(link('https://a.org/(b)_c'), link('https://d.org'))),
      fc.subarray([bold, italic, mark('strike')]),
    )
    .map(([address, emphasis]) => (address ? [address, ...emphasis] : emphasis)),
);
const anyInline = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(anyWords, anyMarks).map(([words, all]) => text(words, ...all)) },
  fc.constant(lineBreak),
);
const anyParagraph = fc.array(anyInline, { maxLength: 5 }).map((content) => paragraph(...content));
const anyBlocks = fc.letrec<{ blocks: NodeJson[]; block: NodeJson; item: NodeJson }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  item: fc
    .tuple(anyParagraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => item(first, ...rest)),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyParagraph,
    anyWords.map((words) => block('codeBlock', text(words))),
    tie('blocks').map((content) => block('blockquote', ...content)),
    fc
      .tuple(
        fc.constantFrom('bulletList', 'orderedList'),
        fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      )
      .map(([type, content]) => block(type, ...content)),
  ),
})).blocks;
const anyNote: fc.Arbitrary<DocumentJson> = anyBlocks.map((content) => ({ type: 'doc', content }));
