import { createHash } from 'node:crypto';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { TOO_LARGE } from '../../shared/document/largePicture';
import { parseDocument } from '../../shared/document/parseDocument';
import { message } from '../../shared/words/message';
import { prepareArticle } from './prepareArticle';

// The first page loads jsdom, which can be slow on a busy machine.
const slowly = { timeout: 30_000 };
/** A drawing in a page. */
const drawing = (attributes: string) =>
  `<svg viewBox="0 0 512 512" ${attributes}><path d="M0 0h512v512z"/></svg>`;

const pixels = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(300)]);
const picture = `data:image/png;base64,${pixels.toString('base64')}`;
const kept = `attachment:${createHash('sha256').update(pixels).digest('hex')}.png`;

async function prepare(html: string, url?: string): Promise<Node> {
  const bytes = Buffer.from(html);
  const { document } = await prepareArticle({
    name: 'a.html',
    bytes,
    format: 'html',
    title: 'T',
    url,
  });
  return parseDocument(articleDocumentSchema, document);
}

async function read(html: string, url?: string): Promise<string> {
  return (await prepare(html, url)).toString();
}

async function hrefsOf(html: string, url?: string): Promise<unknown[]> {
  const hrefs: unknown[] = [];
  (await prepare(html, url)).descendants((node) => {
    hrefs.push(...node.marks.map((mark) => mark.attrs.href));
  });
  return hrefs;
}

describe('prepareArticle, for HTML, keeps the structure of a text', slowly, () => {
  it.each<[string, string, string]>([
    [
      'paragraphs',
      '<p>One\n  two&nbsp;three</p> <p> </p><p>&nbsp;</p><div>four</div>',
      'doc(paragraph("One two\u00a0three"), paragraph("four"))',
    ],
    ['headings', '<h2>a</h2><h3>b <i>c</i></h3>', 'doc(heading("a"), heading("b ", italic("c")))'],
    [
      'emphasis',
      '<p><b>a</b><em>b</em><u>c</u><del>d</del><code>e</code></p>',
      'doc(paragraph(bold("a"), italic("b"), underline("c"), strike("d"), code("e")))',
    ],
    [
      'superscript and subscript',
      '<p>H<sub>2</sub>O, 10<sup>3</sup></p>',
      'doc(paragraph("H", subscript("2"), "O, 10", superscript("3")))',
    ],
    ['line breaks', '<p>a <br> b<br></p>', 'doc(paragraph("a", hardBreak, "b"))'],
    [
      'two line breaks as a new paragraph',
      '<div>a<br><br>b<br>&nbsp;<br>c</div>',
      'doc(paragraph("a"), paragraph("b"), paragraph("c"))',
    ],
    [
      'lists',
      '<ul><li>a<li><p>b</p><ol><li>c</ol></ul>',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"), orderedList(listItem(paragraph("c"))))))',
    ],
    [
      'lists in lists without items',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      'doc(bulletList(listItem(paragraph("a"), bulletList(listItem(paragraph("b"))))))',
    ],
    [
      'items that are only a list or a heading',
      '<ul><li><ul><li>a</ul><li><h3>b</h3></ul>',
      'doc(bulletList(listItem(paragraph("a")), listItem(paragraph("b"))))',
    ],
    [
      'empty items go',
      '<ul><li> <li>a</ul><ul><li></ul>',
      'doc(bulletList(listItem(paragraph("a"))))',
    ],
    [
      'quotes',
      '<blockquote><p>a</p>b</blockquote>',
      'doc(blockquote(paragraph("a"), paragraph("b")))',
    ],
    ['code', '<pre>a\n  b<br>c</pre>', 'doc(codeBlock("a\\n  b\\nc"))'],
    [
      'terms and their definitions',
      '<dl><dt>a</dt><dd>b</dd></dl>',
      'doc(paragraph("a"), paragraph("b"))',
    ],
    [
      'summaries',
      '<details><summary>a</summary>b</details>',
      'doc(paragraph("a"), paragraph("b"))',
    ],
    [
      'bold and italic of word processors',
      '<p><span style="font-weight:700">a</span><span style="font-style: italic">b</span></p>',
      'doc(paragraph(bold("a"), italic("b")))',
    ],
    [
      'the b of Google Docs that is not bold',
      '<b style="font-weight:normal" id="docs"><p>a</p></b>',
      'doc(paragraph("a"))',
    ],
    ['soft hyphens go', '<p>un&shy;der&#xfeff;stood&#x200b;</p>', 'doc(paragraph("understood"))'],
  ])('%s', async (_case, html, document) => {
    expect(await read(html)).toBe(document);
  });
});

describe('prepareArticle, for HTML, fits tables', slowly, () => {
  it.each<[string, string, string]>([
    [
      'of data',
      '<table><caption>t</caption><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>c</td><td></td></tr></table>',
      'doc(paragraph("t"), table(tableRow(tableHeader(paragraph("a")), tableHeader(paragraph("b"))), tableRow(tableCell(paragraph("c")), tableCell(paragraph))))',
    ],
    [
      'of layout, by its role',
      '<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      'doc(paragraph("a"), paragraph("b"), paragraph("c"), paragraph("d"))',
    ],
    [
      'of layout, in one column',
      '<table><tr><td>a</td></tr><tr><td><p>b</p>c</td></tr></table>',
      'doc(paragraph("a"), paragraph("b"), paragraph("c"))',
    ],
    [
      'within a table',
      '<table><tr><td>a</td><td><table><tr><th>b</th><th>c</th></tr><tr><td>d</td><td>e</td></tr></table></td></tr></table>',
      'doc(paragraph("a"), table(tableRow(tableHeader(paragraph("b")), tableHeader(paragraph("c"))), tableRow(tableCell(paragraph("d")), tableCell(paragraph("e")))))',
    ],
    [
      'with rows of unlike length',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>',
      'doc(table(tableRow(tableHeader(paragraph("a")), tableHeader(paragraph("b"))), tableRow(tableCell(paragraph("c")), tableCell(paragraph))))',
    ],
    [
      'without words',
      '<p>a</p><table><tr><td></td><td> </td></tr><tr><td></td><td></td></tr></table>',
      'doc(paragraph("a"))',
    ],
  ])('%s', async (_case, html, document) => {
    expect(await read(html)).toBe(document);
  });

  it.each<[string, string, unknown[]]>([
    [
      'a title row that is as wide as can be',
      '<tr><th colspan="99999999">a</th></tr><tr><td>b</td><td>c</td></tr>',
      [
        [2, 1],
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a cell that extends below the table',
      '<tr><td>a</td><td rowspan="9">b</td></tr><tr><td>c</td></tr>',
      [
        [1, 1],
        [1, 2],
        [1, 1],
      ],
    ],
    [
      'a cell to the end of the table',
      '<tr><td rowspan="0">a</td><td>b</td></tr><tr><td>c</td></tr>',
      [
        [1, 2],
        [1, 1],
        [1, 1],
      ],
    ],
  ])('with spans no wider than there can be: %s', async (_case, rows, expected) => {
    const spans: unknown[] = [];
    (await prepare(`<table>${rows}</table>`)).descendants(({ type, attrs }) => {
      if (type.spec.tableRole?.endsWith('cell')) spans.push([attrs.colspan, attrs.rowspan]);
    });
    expect(spans).toEqual(expected);
  });
});

describe(
  'prepareArticle, for HTML, keeps embedded images, and the words for others',
  slowly,
  () => {
    it.each<[string, string, string]>([
      ['inside the file', `<p>a</p><img src="${picture}" alt="b">`, 'doc(paragraph("a"), image)'],
      [
        'embedded, in a paragraph',
        `<p>a<img src="${picture}">b</p>`,
        'doc(paragraph("a"), image, paragraph("b"))',
      ],
      [
        'an SVG image',
        `<p>a</p><img src="${picture.replace('png', 'svg+xml')}">`,
        'doc(paragraph("a"))',
      ],
      [
        'a placeholder',
        '<p>a</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
        'doc(paragraph("a"))',
      ],
      [
        'remote, in running text',
        '<p>I <a><img src="https://x.example/heart.png" alt="love"></a> it</p>',
        'doc(paragraph("I love it"))',
      ],
      [
        'remote, alone',
        '<p>a</p><p><img src="https://x.example/b.png" alt="b"></p>',
        'doc(paragraph("a"), image)',
      ],
      [
        'remote, without a description',
        '<p>a</p><p><img src="https://x.example/b.png" alt=""></p>',
        'doc(paragraph("a"))',
      ],
      [
        'inside the file, to be loaded late',
        `<p>a</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${picture}">`,
        'doc(paragraph("a"), image)',
      ],
      [
        'inside the file, as one of several sources',
        `<p>a</p><picture><source srcset="${picture} 1x"><img src="b.png"></picture>`,
        'doc(paragraph("a"), image)',
      ],
      [
        'remote, with a caption',
        '<figure><img src="//x.example/b.png" alt="b"><figcaption>c</figcaption></figure>',
        'doc(image, paragraph("c"))',
      ],
    ])('%s', async (_case, html, document) => {
      expect(await read(html)).toBe(document);
    });

    it.each<[string, string, string]>([
      ['as wide as a picture', `<p>a</p>${drawing('width="300" height="200"')}`, 'image'],
      ['in a figure', `<p>a</p><figure>${drawing('')}</figure>`, 'image'],
      ['with a description', `<p>a</p>${drawing('role="img" aria-label="Rain"')}`, 'image'],
      ['as small as an icon', `<p>a</p>${drawing('width="24" height="24"')}`, 'paragraph'],
      ['for looks', `<p>a</p>${drawing('aria-hidden="true"')}`, 'paragraph'],
      ['as high as letters', `<p>a</p>${drawing('width="9ex" height="2ex"')}`, 'paragraph'],
      ['on a button', `<p>a</p><button>${drawing('width="99" height="99"')}</button>`, 'paragraph'],
    ])('a drawing in the page, %s', async (_case, html, last) => {
      expect((await prepare(html)).lastChild?.type.name).toBe(last);
    });

    it('a drawing keeps its shapes, words and size, and nothing that runs or loads', async () => {
      const page = `<p>a</p><svg viewBox="0 0 300 200" width="600" onload="run()">
        <title>Rain in May</title><style>@import "https://x.example/a.css"; .b { fill: red }</style>
        <style>.c{fill:green}</style><script>run()</script><image href="https://x.example/i.png"/>
        <use href="https://x.example/u.svg#a"/><foreignObject><iframe src="https://x.example"></iframe></foreignObject>
        <a href="https://x.example"><text x="1" onclick="run()">wet</text></a>
        <rect fill="url(https://x.example/f.svg#f)" width="9"/><path fill="url(#g)" d="M0 0H${'1'.repeat(12_000)}"/></svg>`;
      const { document, pictures } = await prepareArticle({
        ...{ name: 'a.html', bytes: Buffer.from(page), format: 'html' as const },
      });
      const image = document.content?.at(-1);
      expect(image).toMatchObject({
        attrs: { alt: 'Rain in May', src: `attachment:${pictures[0]?.name}` },
      });
      const xml = Buffer.from(pictures[0]?.bytes ?? []).toString();
      expect(xml).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(xml).toContain('width="600" height="400"');
      for (const kept of ['wet', '<rect', 'url(#g)', '.c{fill:green}', '1'.repeat(12_000)]) {
        expect(xml).toContain(kept);
      }
      expect(xml).not.toMatch(/x\.example|run\(|import|script|<use|foreignObject|iframe/i);
    });

    it.each<[string, string, string]>([
      [
        'instead of one to be loaded late',
        `<img data-src="b.png" alt="b"><noscript><img src="${picture}"></noscript>`,
        'b',
      ],
      [
        'before one to be loaded late',
        `<noscript><img src="${picture}"></noscript><span><img data-src="b.png" alt="b"></span>`,
        'b',
      ],
      ['alone', `<noscript><img src="${picture}" alt="c"></noscript>`, 'c'],
    ])('for browsers without scripts, %s', async (_case, html, alt) => {
      const document = await prepare(`<p>a</p><div>${html}</div>`);
      expect(document.childCount).toBe(2);
      expect(document.lastChild?.attrs).toMatchObject({ src: kept, alt });
    });

    it('what only counts visitors without scripts is no picture', async () => {
      const pixel =
        '<noscript><img width="1" height="1" src="https://x.example/p" alt="p"></noscript>';
      expect(await read(`<p>a</p>${pixel}`)).toBe('doc(paragraph("a"))');
    });

    it('a picture that is too large leaves its place, and says why', async () => {
      const large = `data:image/png;base64,${'A'.repeat(14_000_000)}`;
      const document = await prepare(`<p>a</p><img src="${large}">`);
      expect(document.lastChild?.attrs).toMatchObject({ src: '', title: TOO_LARGE });
    });

    it('remote, it has its description and no address', async () => {
      const html = '<p>a</p><img src="https://x.example/b.png" alt="A bridge">';
      const image = (await prepare(html)).lastChild;
      expect(image?.attrs).toMatchObject({ src: '', alt: 'A bridge' });
    });
  },
);

describe('prepareArticle, for HTML, keeps formulas as their TeX, marked', slowly, () => {
  it.each<[string, string]>([
    [
      'MathML of Wikipedia with its fallback image',
      '<p>a <span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle x^{2}}"><mi>x</mi></math></span><img alt="{\\displaystyle x^{2}}" src="x.svg"></span> b</p>',
    ],
    [
      'the fallback image alone',
      '<p>a <img class="mwe-math-fallback-image-inline" alt="{\\displaystyle x^{2}}" src="x.svg"> b</p>',
    ],
    [
      'KaTeX',
      '<p>a <span class="katex"><span><math><semantics><mi>x2</mi><annotation encoding="application/x-tex">x^{2}</annotation></semantics></math></span><span aria-hidden="true">x2</span></span> b</p>',
    ],
    [
      'MathJax 2',
      '<p>a <span class="MathJax_Preview"></span><span class="MathJax">x2</span><script type="math/tex">x^{2}</script> b</p>',
    ],
    ['bare MathML', '<p>a <math><mi>x^{2}</mi></math> b</p>'],
  ])('%s', async (_case, html) => {
    expect(await read(html)).toBe('doc(paragraph("a ", formula("x^{2}"), " b"))');
  });
});

describe('prepareArticle, for HTML, keeps what formulas look like', slowly, () => {
  it.each<[string, string, string, boolean]>([
    [
      'MathML, without what could do harm',
      '<math><mi href="x" style="y" onclick="z">x</mi><maction><mn>2</mn><mi>y</mi></maction><mglyph src="x"/></math>',
      '<mrow><mi>x</mi><mn>2</mn></mrow>',
      false,
    ],
    ['TeX alone', '<script type="math/tex; mode=display">x^2</script>', '<msup><mi>x</mi>', true],
    ['TeX that can’t be read', '<img class="tex" alt="\\own{x}">', '', false],
    ['brackets of older pages', '<math><mfenced><mi>x</mi></mfenced></math>', '<mo>(</mo>', false],
  ])('%s', async (_case, html, mathml, display) => {
    const marks = (await prepare(`<p>a ${html} b</p>`)).firstChild?.maybeChild(1)?.marks;
    expect(marks).toMatchObject([{ attrs: { display } }]);
    expect(marks?.[0]?.attrs.mathml).toMatch(mathml ? /^<math/ : /^$/);
    expect(marks?.[0]?.attrs.mathml).toContain(mathml);
  });

  it('keeps two of the same apart', async () => {
    const math = '<math><mi>x</mi></math>';
    expect(await read(`<p>${math}${math}</p>`)).toBe(
      'doc(paragraph(formula("x"), " ", formula("x")))',
    );
  });
});

describe('prepareArticle, for HTML, and links', slowly, () => {
  it.each<[string, string, string | undefined, unknown[]]>([
    ['in full', '<a href="https://x.example/a">a</a>', undefined, ['https://x.example/a']],
    ['mail', '<a href="mailto:a@x.example">a</a>', undefined, ['mailto:a@x.example']],
    [
      'relative to the address given',
      '<a href="../b?c">a</a>',
      'https://x.example/a/a',
      ['https://x.example/b?c'],
    ],
    [
      'relative to the page’s own address',
      '<link rel="canonical" href="https://x.example/a/"><a href="b">a</a>',
      undefined,
      ['https://x.example/a/b'],
    ],
    [
      'relative to its base',
      '<base href="https://y.example/"><a href="b">a</a>',
      'https://x.example/',
      ['https://y.example/b'],
    ],
    ['relative to nothing', '<a href="b">a</a>', undefined, []],
    ['into the page itself', '<a href="#b">a</a>', 'https://x.example/', []],
    ['with a script', '<a href="javascript:alert(1)">a</a>', 'https://x.example/', []],
    [
      'with a script in disguise',
      '<a href=" java\nscript:alert(1)">a</a>',
      'https://x.example/',
      [],
    ],
    ['with data', '<a href="data:text/html,b">a</a>', undefined, []],
    ['to a file', '<a href="file:///etc/passwd">a</a>', 'file:///home/', []],
  ])('%s', async (_case, html, url, hrefs) => {
    expect(await hrefsOf(html, url)).toEqual(hrefs);
    expect(await read(html, url)).toContain('"a"');
  });
});

describe('prepareArticle, for HTML, and hostile or broken pages', slowly, () => {
  it.each<[string, string, string]>([
    [
      'scripts, styles and frames',
      '<script>x</script><style>x</style><iframe src="x">x</iframe><object>x</object><p>a</p>',
      'doc(paragraph("a"))',
    ],
    [
      'event handlers',
      '<p onclick="x()" onmouseover=x>a</p><img src=x onerror=x>',
      'doc(paragraph("a"))',
    ],
    [
      'SVG',
      '<svg><script>x</script><foreignObject><p>x</p></foreignObject><text>x</text></svg><p>a</p>',
      'doc(paragraph("a"))',
    ],
    [
      'a form in MathML',
      '<p>a</p><form><math><mtext></form><form><mglyph><style></math><img src onerror=x>',
      'doc(paragraph("a"))',
    ],
    ['a template', '<template><p>x</p></template><p>a</p>', 'doc(paragraph("a"))'],
    [
      'controls',
      '<p>a</p><button>x</button><select><option>x</select><textarea>x</textarea>',
      'doc(paragraph("a"))',
    ],
    [
      'what is hidden',
      '<p>a</p><p hidden>x</p><p style="display: none">x</p>',
      'doc(paragraph("a"))',
    ],
    [
      'meta refresh',
      '<meta http-equiv="refresh" content="0;url=https://x.example"><p>a</p>',
      'doc(paragraph("a"))',
    ],
    [
      'unclosed tags',
      '<p>a<p><b>b<p>c</i>',
      'doc(paragraph("a"), paragraph(bold("b")), paragraph(bold("c")))',
    ],
    [
      'a table that never ends',
      '<table><tr><th>a<th>b<tr><td>c<td>d',
      'doc(table(tableRow(tableHeader(paragraph("a")), tableHeader(paragraph("b"))), tableRow(tableCell(paragraph("c")), tableCell(paragraph("d")))))',
    ],
    [
      'a heading that never ends',
      '<!doctype html><title>t</title><h2>a<p>One sentence.<p>Another <b>sentence.</b><ul><li>b',
      'doc(heading("a"), paragraph("One sentence."), paragraph("Another ", bold("sentence.")), bulletList(listItem(paragraph("b"))))',
    ],
    [
      'a heading with paragraphs that ends',
      '<!doctype html><title>t</title><h2><p>a<p>b</h2><p>The text is longer than that.',
      'doc(heading("a b"), paragraph("The text is longer than that."))',
    ],
    ['half a tag', '<p>a</p><p', 'doc(paragraph("a"))'],
    [
      'a page with hardly an article',
      '<!doctype html><title>t</title><body>a',
      'doc(paragraph("a"))',
    ],
    [
      'a clipboard’s fragment of a page',
      '<html><body><!--StartFragment--><nav>a</nav><p>b</p><!--EndFragment--></body></html>',
      'doc(paragraph("a"), paragraph("b"))',
    ],
  ])('%s', async (_case, html, document) => {
    expect(await read(html)).toBe(document);
  });

  it('loses no word of a page in which no heading, link or table is closed', async () => {
    const document = await prepare(
      `<html><head><title>The tide gate</title><body><nav>Home</nav><div><h2>What the crews say
      <p>The harbour office <b>closed the gate<i> on Monday</b> night, and told nobody of it.</i>
      <p>The minutes, <a href="https://example.org/minutes">which are public, name two crews:
      <ul><li>The first crew<li>The second crew</ol></div></td></table></span>
      <blockquote>We were not asked, <p>said the second crew &amp its foreman &#8212 and << left.
      <table><tr><td>Monday<td>closed<tr><td>Tuesday<td>open
      <p>The gate opens again <em>on Friday <`,
    );
    const blocks = document.children.flatMap((block) =>
      block.textBetween(0, block.content.size, '|', '|'),
    );
    expect(blocks.join('\n')).toContain(
      [
        'What the crews say',
        'The harbour office closed the gate on Monday night, and told nobody of it.',
        'The minutes, which are public, name two crews:',
        'The first crew|The second crew',
        'We were not asked,|said the second crew & its foreman — and << left.|Monday|closed|Tuesday|open|The gate opens again on Friday <',
      ].join('\n'),
    );
    const headings = document.children.filter(({ type }) => type.name === 'heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['What the crews say']);
  });

  it.each(['div', 'b', 'font', 'blockquote', 'ul><li', 'table><tr><td', 'template', 'svg'])(
    'reads 10,000 nested <%s> without running out of stack',
    async (tag) => {
      const html = `<!doctype html><p>Hello there.</p>${`<${tag}>`.repeat(10_000)}deep text`;
      const text = (await prepare(html)).textContent;
      expect(text).toContain('Hello there.');
      if (!['template', 'svg'].includes(tag)) expect(text).toContain('deep text');
    },
  );

  it.each(['div', 'font', 'ul><li'])('loses no word of 1,000 nested <%s>', async (tag) => {
    const words = Array.from({ length: 1000 }, (_, index) => `w${index}`);
    const html = `<p>Hello there.</p>${words.map((word) => `<${tag}>${word} `).join('')}`;
    expect((await read(html)).match(/w\d+/g)).toEqual(words);
  });

  it('rejects a page with too many elements', async () => {
    await expect(read('<p>a</p>'.repeat(150_001))).rejects.toMatchObject({
      code: 'too-large',
      said: message('import.tooManyElements', { limit: 150_000 }),
    });
  });
});
