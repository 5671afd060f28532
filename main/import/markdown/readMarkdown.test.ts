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
      'HTML within words',
      'a<br>b <b>c</b> <kbd>d</kbd> H<sub>2</sub>O<!-- no --> <u>e</u> <span>f</span><script>no</script> <q>g</q>',
      'doc(paragraph("a", hardBreak, "b ", bold("c"), " ", code("d"), " H", subscript("2"), "O ", underline("e"), " f “g”"))',
    ],
    [
      'tags that are never closed, or never opened, within their paragraph',
      'a <b>b <i>c\n\nd</b> e',
      'doc(paragraph("a ", bold("b "), bold(italic("c"))), paragraph("d e"))',
    ],
    [
      'blocks of HTML',
      '<details><summary>More</summary>\n\nHidden *text*.\n\n</details>\n\n<!--\nno\n-->\n\n<div align="center"><h2>a &amp; <b>b</b></h2>c<p>d</div>',
      'doc(paragraph("More"), paragraph("Hidden ", italic("text"), "."), heading("a & ", bold("b")), paragraph("c"), paragraph("d"))',
    ],
    [
      'lists, quotes, code and tables in HTML',
      '<ul><li>a<li><p>b</p><ol><li>c</ol></ul><blockquote>d</blockquote><pre>\ne\n f</pre><table><tr><th>g<td>h</table>',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"), orderedList(listItem(paragraph("c"))))), blockquote(paragraph("d")), codeBlock("e\\n f"), table(tableRow(tableHeader(paragraph("g")), tableCell(paragraph("h")))))',
    ],
    [
      'a script not at all',
      '<script>\nalert(1)\n</script>\n\na <a href="javascript:b">c</a> <a href="https://x.example">d</a>',
      'doc(paragraph("a c ", link("d")))',
    ],
    [
      'marks within marks of their kind',
      '__foo, __bar__, baz__ and *(*foo*) goes on*',
      'doc(paragraph(bold("foo, bar, baz"), " and ", italic("(foo) goes on")))',
    ],
    [
      'tasks',
      '- [ ] open\n- [x] done\n- [y] else',
      'doc(bulletList(listItem(paragraph("☐ open")), listItem(paragraph("☑ done")), listItem(paragraph("[y] else"))))',
    ],
    [
      'a callout with its title, and without',
      '> [!tip]- The *title*\n> Words.\n\n> [!NOTE]\n> Words.\n\n> [!x]',
      'doc(blockquote(paragraph(bold("The "), bold(italic("title"))), paragraph("Words.")), blockquote(paragraph(bold("Note")), paragraph("Words.")), blockquote(paragraph(bold("X"))))',
    ],
    [
      'links of a wiki as what they show',
      '[[Page]], [[Page|words]], [[Page#Part]], ![[file.png]], [ [a] ]',
      'doc(paragraph("Page, words, Page > Part, file.png, [ [a] ]"))',
    ],
    ['words that were marked', '==a *b*== = c', 'doc(paragraph("a ", italic("b"), " = c"))'],
    [
      'a definition list',
      'Term\n: Definition\n\n  and more',
      'doc(paragraph(bold("Term")), paragraph("Definition"), paragraph("and more"))',
    ],
    [
      'addresses without brackets',
      'www.example.org, https://example.org/a_b_c. file.md a@b.example //c.example',
      'doc(paragraph(link("www.example.org"), ", ", link("https://example.org/a_b_c"), ". file.md a@b.example //c.example"))',
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
    [
      'code within other marks',
      '**a `b` c** [`d`](https://x.example)',
      'doc(paragraph(bold("a "), bold(code("b")), bold(" c"), " ", link(code("d"))))',
    ],
    [
      'links that are not safe as words',
      '[a](javascript:b) [c](c.html) [d](ftp://d) <https://e.example>',
      'doc(paragraph("a c d ", link("https://e.example")))',
    ],
  ])('%s', async (_case, markdown, document) => {
    expect((await readMarkdown(markdown)).document.toString()).toBe(document);
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
  ])('%s leaves its place, and what it shows', async (_case, markdown, attributes) => {
    const images: unknown[] = [];
    (await readMarkdown(markdown)).document.descendants(({ type, attrs }) => {
      if (type.name === 'image') images.push(attrs);
    });
    expect(images).toEqual([expect.objectContaining({ src: '', ...attributes })]);
  });

  it('resolves links against the address that the text came from', async () => {
    const hrefs = async (markdown: string, url?: string) => {
      const found: unknown[] = [];
      (await readMarkdown(markdown, url)).document.descendants((node) => {
        found.push(...node.marks.map((mark) => mark.attrs.href));
      });
      return found;
    };
    expect(await hrefs('[a](b.html)', 'https://x.example/a/')).toEqual([
      'https://x.example/a/b.html',
    ]);
    expect(await hrefs('---\nurl: https://y.example\n---\n[a](/b)')).toEqual([
      'https://y.example/b',
    ]);
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
    ['HTML', (depth) => `${'<ul><li>'.repeat(depth)}deep`],
    ['quotes in HTML', (depth) => `${'<blockquote>'.repeat(depth)}deep`],
    ['tags', (depth) => `a ${'<b>'.repeat(depth)}deep`],
    ['HTML in quotes', (depth) => `${'> '.repeat(Math.min(depth, 96))}<ul><li>deep`],
    ['emphasis', (depth) => `${'*a '.repeat(depth)}deep${'*'.repeat(depth)}`],
    ['links', (depth) => `${'['.repeat(depth)}deep${'](https://x.example)'.repeat(depth)}`],
    ['a table', (depth) => `${'> '.repeat(depth)}| deep |\n${'> '.repeat(depth)}|---|`],
  ])(
    'loses no word of %s, however deeply nested, and nests no deeper than a text may',
    async (_case, nest) => {
      for (const depth of [3, 48, 49, 50, 51, 98, 99, 100, 101, 102, 150, 1000]) {
        const markdown = nest(depth);
        const { document } = await readMarkdown(`${markdown}\n\nThe end.`);
        const words = (text: string) => text.match(/deep|after|The end/g);
        expect(words(document.textBetween(0, document.content.size, ' '))).toEqual(
          words(`${markdown} The end.`),
        );
        checkNode(document);
      }
    },
  );

  it('keeps levels, numbers and languages', async () => {
    const { document } = await readMarkdown('### a\n\n3. b\n\n```js x\nc\n```');
    const [heading, list, code] = document.content.content;
    expect(heading?.attrs.level).toBe(3);
    expect(list?.attrs.start).toBe(3);
    expect(code?.attrs.language).toBe('js');
  });

  it.each<[string, string, string[]]>([
    [
      'signs of Markdown in TeX',
      'The load is $a*b*c$ and $\\{m_1, m_2\\}$.',
      ['a*b*c', '\\{m_1, m_2\\}'],
    ],
    [
      'lines of their own',
      '$$\\begin{matrix} a & b \\\\ c & d \\end{matrix}$$',
      ['\\begin{matrix} a & b \\\\ c & d \\end{matrix}'],
    ],
    ['lines that start like a list', '$$\na\n- b\n$$', ['a - b']],
    ['prices, which are none', 'It cost $5 and $10, or $5/$10, or US$ 5 $ 6.', []],
    ['TeX that can’t be read', '$\\klingon{a}$', ['\\klingon{a}']],
  ])('keeps formulas: %s', async (_case, markdown, formulas) => {
    const found: (string | undefined)[] = [];
    const { document } = await readMarkdown(markdown);
    document.descendants((node) => {
      if (node.marks.some(({ type }) => type.name === 'formula')) found.push(node.text);
    });
    expect(found).toEqual(formulas);
    checkNode(document);
  });

  it('shows formulas', async () => {
    const { document } = await readMarkdown('$x_i$');
    const formula = document.firstChild?.firstChild?.marks[0]?.attrs;
    expect(formula?.mathml).toContain('<msub>');
    expect(formula?.display).toBe(false);
  });

  it('has footnotes at the end, linked from where they are referred to and back', async () => {
    const { document } = await readMarkdown(
      'One[^a] and two[^b], one[^a].\n\n[^a]: Note.\n[^b]: More.\n\n    And more.',
    );
    expect(document.toString()).toBe(
      'doc(paragraph("One", link(superscript("1")), " and two", link(superscript("2")), ", one", link(superscript("1")), "."), horizontalRule, orderedList(listItem(paragraph("Note. ", link("↩"))), listItem(paragraph("More."), paragraph("And more."))))',
    );
    const places: unknown[] = [];
    const links: unknown[] = [];
    document.descendants((node) => {
      if (node.attrs.fragment) places.push(node.attrs.fragment);
      const link = node.marks.find(({ type }) => type.name === 'link');
      if (link) links.push(link.attrs.href);
    });
    expect(places).toEqual(['fnref-1', 'fn-1', 'fn-2']);
    expect(links).toEqual(['#fn-1', '#fn-2', '#fn-1', '#fnref-1']);
  });

  it('keeps links to headings of the text, and no others to places', async () => {
    const { document } = await readMarkdown(
      '[a](#the-depth) [b](#nowhere)\n\n# The *Depth*?\n\n# Else',
    );
    expect(document.toString()).toBe(
      'doc(paragraph(link("a"), " b"), heading("The ", italic("Depth"), "?"), heading("Else"))',
    );
    expect(document.children.map(({ attrs }) => attrs.fragment)).toEqual([null, 'the-depth', null]);
  });
});
