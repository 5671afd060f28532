import { describe, expect, it } from 'vitest';
import { checkNode } from '../../../shared/document/checkNode';
import { TOO_LARGE } from '../../../shared/document/largePicture';
import { readMarkdown } from './readMarkdown';

const picture = `data:image/png;base64,${'A'.repeat(400)}`;
const svg = `data:image/svg+xml;base64,${'A'.repeat(400)}`;

describe('readMarkdown', () => {
  it.each<[string, string, string]>([
    [
      'headings and paragraphs',
      '# Title\n\nOne\ntwo\n\n## Part',
      'doc(heading("Title"), paragraph("One two"), heading("Part"))',
    ],
    [
      'emphasis',
      'a *b* **c** ~~d~~ `e`',
      'doc(paragraph("a ", italic("b"), " ", bold("c"), " ", strike("d"), " ", code("e")))',
    ],
    ['a hard break', 'a  \nb', 'doc(paragraph("a", hardBreak, "b"))'],
    [
      'lists',
      '- a\n- b\n  1. c',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"), orderedList(listItem(paragraph("c"))))))',
    ],
    [
      'quotes, code and rules',
      '> a\n\n```js\nb\n```\n\n***',
      'doc(blockquote(paragraph("a")), codeBlock("b"), horizontalRule)',
    ],
    [
      'tables',
      '| a | b |\n|---|---|\n| *c* | ![d](http://x.example/d.png) |',
      'doc(table(tableRow(tableHeader(paragraph("a")), tableHeader(paragraph("b"))), tableRow(tableCell(paragraph(italic("c"))), tableCell(paragraph("d")))))',
    ],
    [
      'HTML as text',
      '<b>a</b> <script>b</script>',
      'doc(paragraph("<b>a</b> <script>b</script>"))',
    ],
    [
      'a remote image as its words',
      'a ![the *map*](http://x.example/map.png) b',
      'doc(paragraph("a the map b"))',
    ],
    ['an SVG image in running text as its words', `a ![map](${svg})`, 'doc(paragraph("a map"))'],
    ['a remote image without a description not at all', '![](b.png)', 'doc(paragraph)'],
    [
      'an image inside the file between paragraphs',
      `a\n![map](${picture})\nb`,
      'doc(paragraph("a "), image, paragraph(" b"))',
    ],
    [
      'an image inside the file within a link as its words',
      `[![map](${picture})](https://x.example)`,
      'doc(paragraph(link("map")))',
    ],
    ['code within other marks as words', '**a `b` c**', 'doc(paragraph(bold("a b c")))'],
    [
      'links that are not safe as words',
      '[a](javascript:b) [c](c.html) [d](ftp://d) <https://e.example>',
      'doc(paragraph("a c d ", link("https://e.example")))',
    ],
  ])('%s', (_case, markdown, document) => {
    expect(readMarkdown(markdown).document.toString()).toBe(document);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a remote image alone', '![the *map*](https://x.example/map.png)', { alt: 'the map' }],
    ['a remote image beside another', '![map](a.png)\n![](b.png)', { alt: 'map' }],
    ['one that has only a caption', '![](map.png "The map")', { alt: 'The map' }],
    ['an SVG image alone', `![map](${svg})`, { alt: 'map' }],
    [
      'an image that is too large',
      `![map](data:image/png;base64,${'A'.repeat(14_000_000)})`,
      { alt: 'map', title: TOO_LARGE },
    ],
  ])('%s leaves its place, and what it shows', (_case, markdown, attributes) => {
    const images: unknown[] = [];
    readMarkdown(markdown).document.descendants(({ type, attrs }) => {
      if (type.name === 'image') images.push(attrs);
    });
    expect(images).toEqual([expect.objectContaining({ src: '', ...attributes })]);
  });

  it('resolves links against the address that the text came from', () => {
    const hrefs = (markdown: string, url?: string) => {
      const found: unknown[] = [];
      readMarkdown(markdown, url).document.descendants((node) => {
        found.push(...node.marks.map((mark) => mark.attrs.href));
      });
      return found;
    };
    expect(hrefs('[a](b.html)', 'https://x.example/a/')).toEqual(['https://x.example/a/b.html']);
    expect(hrefs('---\nurl: https://y.example\n---\n[a](/b)')).toEqual(['https://y.example/b']);
  });

  it.each<[string, (depth: number) => string]>([
    ['quotes', (depth) => `${'> '.repeat(depth)}deep`],
    ['quotes over lines', (depth) => `${`${'> '.repeat(depth)}deep\n`.repeat(2)}`],
    ['lists in a line', (depth) => `${'- '.repeat(depth)}deep`],
    [
      'lists in lines',
      (depth) => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- deep`).join('\n'),
    ],
    ['numbers', (depth) => `${'1. '.repeat(depth)}deep\n\nafter`],
    ['emphasis', (depth) => `${'*a '.repeat(depth)}deep${'*'.repeat(depth)}`],
    ['links', (depth) => `${'['.repeat(depth)}deep${'](https://x.example)'.repeat(depth)}`],
    ['a table', (depth) => `${'> '.repeat(depth)}| deep |\n${'> '.repeat(depth)}|---|`],
  ])(
    'loses no word of %s, however deeply nested, and nests no deeper than a text may',
    (_case, nest) => {
      for (const depth of [3, 48, 49, 50, 51, 98, 99, 100, 101, 102, 150, 1000]) {
        const markdown = nest(depth);
        const { document } = readMarkdown(`${markdown}\n\nThe end.`);
        const words = (text: string) => text.match(/deep|after|The end/g);
        expect(words(document.textBetween(0, document.content.size, ' '))).toEqual(
          words(`${markdown} The end.`),
        );
        checkNode(document);
      }
    },
  );

  it('keeps levels, numbers and languages', () => {
    const [heading, list, code] = readMarkdown('### a\n\n3. b\n\n```js x\nc\n```').document.content
      .content;
    expect(heading?.attrs.level).toBe(3);
    expect(list?.attrs.start).toBe(3);
    expect(code?.attrs.language).toBe('js');
  });
});
