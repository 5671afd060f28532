import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readInput } from '../testing/readInput';
import { readEpub } from './readEpub';
import { makeEpub } from './testing/makeEpub';

type Parts = Parameters<typeof makeEpub>[0];

const read = (parts: Parts) => readInput(readEpub, makeEpub(parts));
const textOf = async (parts: Parts) => readArticleText((await read(parts)).document).text;
const linksOf = async (parts: Parts) => {
  const links: [string, unknown][] = [];
  (await read(parts)).document.descendants(({ marks, text }) => {
    const link = marks.find(({ type }) => type.name === 'link');
    if (link) links.push([text ?? '', link.attrs.href]);
  });
  return links;
};

describe('a book', () => {
  it('is one article with its chapters in reading order', async () => {
    const chapters = ['<h1>One</h1><p>First&nbsp;words.</p>', '<h1>Two</h1><p>More.</p>'];
    const { document } = await read({ chapters });
    expect(document.toString()).toBe(
      'doc(heading("One"), paragraph("First\u00a0words."), heading("Two"), paragraph("More."))',
    );
  });

  it('is read as browsers do where a chapter is no XML', async () => {
    expect(
      await textOf({ chapters: ['<?xml version="1.0"?><html><body><p>One<p>Two <b>bold</body>'] }),
    ).toBe('One\nTwo bold');
  });

  it('has links between chapters, and none to files or scripts', async () => {
    const chapters = [
      '<p><a href="c2.xhtml#here">there</a>, <a href="c2.xhtml">the chapter</a>, <a href="https://example.org/">out</a>, <a href="c9.xhtml">lost</a>, <a href="file:///etc/passwd">file</a>, <a href="javascript:alert(1)">script</a></p>',
      '<h1>Two</h1><p>Some <span id="here">words</span>.</p>',
    ];
    expect(await linksOf({ chapters })).toEqual([
      ['there', '#chapter-2-here'],
      ['the chapter', '#chapter-2'],
      ['out', 'https://example.org/'],
    ]);
    const { document } = await read({ chapters });
    expect(document.content.content.map(({ attrs }) => attrs.fragment)).toEqual([
      null,
      'chapter-2',
      'chapter-2-here',
    ]);
  });

  it('has notes with links there and back, after their chapter', async () => {
    const chapters = [
      '<p>A claim<a epub:type="noteref" href="#n1">1</a>.</p><aside epub:type="footnote" id="n1"><p>The source.</p></aside><p>More.</p>',
      '<p>Next.</p>',
    ];
    expect(await textOf({ chapters })).toBe('A claim1.\nMore.\nThe source.\n↑\nNext.');
    expect(await linksOf({ chapters })).toEqual([
      ['1', '#chapter-1-n1'],
      ['↑', '#chapter-1-noteref-1'],
    ]);
    const { document } = await read({ chapters });
    expect(document.firstChild?.child(1).marks.map(({ type }) => type.name)).toContain(
      'superscript',
    );
  });

  it('has a table of contents from EPUB 3 or 2, where no chapter has one', async () => {
    const nav =
      '<nav epub:type="toc"><ol><li><a href="text/c1.xhtml">One</a><ol><li><a href="text/c2.xhtml">Two</a></li></ol></li><li><a href="text/c2.xhtml#x">Three</a></li></ol></nav><nav epub:type="landmarks"><ol><li><a href="text/c1.xhtml">Start</a></li></ol></nav>';
    const point = (label: string, src: string, inner = '') =>
      `<navPoint><navLabel><text>${label}</text></navLabel><content src="${src}"/>${inner}</navPoint>`;
    const ncx = `<navMap>${point('One', 'text/c1.xhtml', point('Two', 'text/c2.xhtml'))}${point('Three', 'text/c2.xhtml#x')}</navMap>`;
    const chapters = ['<h1>A</h1><p>a</p>', '<h1>B</h1><p id="x">b</p>'];
    const expected = [
      ['One', '#chapter-1'],
      ['Two', '#chapter-2'],
      ['Three', '#chapter-2-x'],
    ];
    expect(await linksOf({ chapters, nav })).toEqual(expected);
    expect(await linksOf({ chapters, ncx })).toEqual(expected);
  });

  it('has headings from its table of contents where a chapter has none', async () => {
    const nav =
      '<nav epub:type="toc"><ol><li><a href="text/c1.xhtml">The harbour</a></li></ol></nav>';
    const { document } = await read({ chapters: ['<p>Words.</p>'], nav });
    expect(document.toString()).toBe('doc(heading("The harbour"), paragraph("Words."))');
  });

  it('has printed pages, in its text or in a list', async () => {
    const chapters = [
      '<p>On <span epub:type="pagebreak" id="p12" title="xii"/>twelve.</p><div role="doc-pagebreak" aria-label="13"/><p>Thirteen.</p><p id="p14">Fourteen.</p>',
    ];
    const nav =
      '<nav epub:type="page-list"><ol><li><a href="text/c1.xhtml#p12">xii</a></li><li><a href="text/c1.xhtml#p14">14</a></li></ol></nav>';
    const { document } = await read({ chapters, nav });
    expect(document.firstChild?.textContent).toBe('On twelve.');
    expect(document.firstChild?.lastChild?.marks[0]?.attrs.locator).toBe('page=1&printed=xii');
    expect(document.child(1).attrs.locator).toBe('page=2&printed=13');
    expect(document.child(2).attrs.locator).toBe('page=3&printed=14');
  });

  it('has its pictures, and its cover, but nothing from elsewhere', async () => {
    const { document, pictures } = await read({
      chapters: [
        '<p>Words</p><p><img src="../images/harbour.png" alt="A harbour"/></p><svg xmlns="http://www.w3.org/2000/svg"><image xlink:href="../images/harbour.png"/></svg><p><img src="https://example.org/x.png" alt="Elsewhere"/></p><p><img src="../../../../etc/passwd" alt="Climbing"/></p>',
      ],
    });
    const sources: unknown[] = [];
    document.descendants(({ type, attrs }) => {
      if (type.name === 'image') sources.push([attrs.src, attrs.alt]);
    });
    expect(sources).toEqual([
      ['picture:OEBPS/images/harbour.png', 'A harbour'],
      ['picture:OEBPS/images/harbour.png', ''],
      ['', 'Elsewhere'],
      ['', 'Climbing'],
    ]);
    expect([...(pictures?.keys() ?? [])]).toEqual(['OEBPS/images/harbour.png']);
    const covered = await read({
      chapters: ['<p>Words</p>'],
      manifest:
        '<item id="i" href="images/harbour.png" media-type="image/png" properties="cover-image"/>',
    });
    expect(covered.document.firstChild?.attrs.src).toBe('picture:OEBPS/images/harbour.png');
  });

  it('has no scripts, styles, forms or frames', async () => {
    const chapters = [
      '<script>alert(1)</script><style>p{}</style><p onclick="alert(1)">Words</p><iframe src="https://example.org/"/><p hidden="hidden">Hidden</p><object data="x"/>',
    ];
    const { document } = await read({ chapters });
    expect(document.toString()).toBe('doc(paragraph("Words"))');
  });

  it('says what it is', async () => {
    const { details, direction } = await read({
      chapters: ['<p>Words</p>'],
      metadata:
        '<dc:title>The harbour</dc:title><dc:creator id="a">Ada Lovelace</dc:creator><dc:creator opf:role="ill">Grace Hopper</dc:creator><dc:publisher>Dock Press</dc:publisher><dc:date opf:event="creation">2019</dc:date><dc:date opf:event="publication">2020-05</dc:date><dc:language>ar</dc:language><dc:identifier>https://example.org/book</dc:identifier>',
      spine: 'page-progression-direction="rtl"',
    });
    expect(details).toEqual({
      title: 'The harbour',
      byline: 'Ada Lovelace',
      publisher: 'Dock Press',
      published: '2020-05',
      language: 'ar',
      url: 'https://example.org/book',
    });
    expect(direction).toBe('rtl');
  });

  const encrypted = (algorithm: string) =>
    `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`;

  it('is refused if it is protected against copying, but not for scrambled fonts', async () => {
    const chapters = ['<p>Words</p>'];
    await expect(
      read({ chapters, encryption: encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc') }),
    ).rejects.toMatchObject({ code: 'unsupported', said: { id: 'documents.protectedBook' } });
    expect(
      await textOf({ chapters, encryption: encrypted('http://www.idpf.org/2008/embedding') }),
    ).toBe('Words');
  });

  it('is refused without chapters', async () => {
    await expect(read({ chapters: [] })).rejects.toMatchObject({
      said: { id: 'documents.notBook' },
    });
  });
});
