import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { formulaOf } from '../../../shared/document/formula/formula';
import { readInput } from '../testing/readInput';
import { readDocx } from './readDocx';
import { makeDocx, paragraph, relationship, run } from './testing/makeDocx';

type Parts = Parameters<typeof makeDocx>[0];

const read = (parts: Parts) => readInput(readDocx, makeDocx(parts));
const textOf = async (parts: Parts) => readArticleText((await read(parts)).document).text;
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Article %1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const item = (text: string, list: number, depth = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('lists in Word', () => {
  it('keep their numbers over a paragraph between, and start anew where they do', async () => {
    const body =
      item('one', 1) +
      item('two', 1) +
      paragraph('between') +
      item('three', 1) +
      item('one again', 4);
    const { document } = await read({ numbering: NUMBERING, body });
    expect(
      document.content.content.map(({ type, attrs, childCount }) => [
        type.name,
        attrs.start,
        childCount,
      ]),
    ).toEqual([
      ['orderedList', 1, 2],
      ['paragraph', undefined, 1],
      ['orderedList', 3, 1],
      ['orderedList', 1, 1],
    ]);
  });

  it('keep letters and nesting', async () => {
    const body = item('one', 1) + item('a', 1, 1) + item('b', 1, 1) + item('bullet', 3);
    const { document } = await read({ numbering: NUMBERING, body });
    expect(document.toString()).toBe(
      'doc(orderedList(listItem(paragraph("one"), orderedList(listItem(paragraph("a")), listItem(paragraph("b"))))), bulletList(listItem(paragraph("bullet"))))',
    );
    expect(document.firstChild?.firstChild?.lastChild?.attrs.type).toBe('a');
  });

  it('have labels that no list has as words, and headings always', async () => {
    const heading = paragraph(
      'Terms',
      '<w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const body =
      item('Scope', 2) + item('Depth', 2, 1) + item('Length', 2, 1) + item('Price', 2) + heading;
    expect(await textOf({ numbering: NUMBERING, body })).toBe(
      'Article 1 Scope\n1.1 Depth\n1.2 Length\nArticle 2 Price\n1. Terms',
    );
  });
});

describe('what else is in a document of Word', () => {
  it('has tables with spans', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Both', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('tall', '<w:vMerge w:val="restart"/>')}${cell('one')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('two')}</w:tr></w:tbl>`;
    const { document } = await read({ body });
    const cells: unknown[] = [];
    document.descendants(({ type, attrs, textContent }) => {
      if (/^table(Cell|Header)$/.test(type.name))
        cells.push([type.name, textContent, attrs.colspan, attrs.rowspan]);
    });
    expect(cells).toEqual([
      ['tableHeader', 'Both', 2, 1],
      ['tableCell', 'tall', 1, 2],
      ['tableCell', 'one', 1, 1],
      ['tableCell', 'two', 1, 1],
    ]);
  });

  it('has the words of text boxes once, after their paragraph', async () => {
    const box = `<w:txbxContent>${paragraph('In the box.')}</w:txbxContent>`;
    const body = paragraph(
      `${run('Around ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('it.')}`,
    );
    expect(await textOf({ body })).toBe('Around it.\nIn the box.');
  });

  it('has pictures of the file with their descriptions, and asks for no others', async () => {
    const drawing = (reference: string, description: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${description}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${reference}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    const { document, pictures } = await read({
      body:
        drawing('r:embed="in"', 'A harbour') +
        drawing('r:link="out"', 'Elsewhere') +
        paragraph('Words.'),
      relationships:
        relationship('in', 'image', 'media/image1.png') +
        relationship('out', 'image', 'file:///etc/passwd', 'External'),
      files: { 'word/media/image1.png': png },
    });
    expect(document.firstChild?.attrs).toMatchObject({
      src: 'picture:word/media/image1.png',
      alt: 'A harbour',
    });
    expect(pictures).toEqual(new Map([['word/media/image1.png', png]]));
    expect(document.child(1).attrs).toMatchObject({ src: '', alt: 'Elsewhere' });
  });

  it('has formulas as TeX', async () => {
    const t = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const math = `<m:oMath><m:f><m:num>${t('a')}</m:num><m:den><m:sSup><m:e>${t('b')}</m:e><m:sup>${t('2')}</m:sup></m:sSup></m:den></m:f></m:oMath>`;
    const { document } = await read({ body: paragraph(`${run('So ')}${math}${run('.')}`) });
    const formula = document.firstChild?.child(1);
    expect(formula?.text).toBe('\\frac{a}{{b}^{2}}');
    expect(formulaOf(formula?.marks ?? [])?.mathml).toContain('<mfrac>');
  });

  it('has pages where Word says where they end', async () => {
    const pageEnd = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const { document } = await read({
      body:
        paragraph('One.') +
        paragraph(`${run('Two is ')}${pageEnd}${run('on two pages.')}`) +
        paragraph('Three.'),
    });
    expect(document.content.content.map(({ attrs }) => attrs.locator)).toEqual([
      'page=1',
      'page=1',
      'page=2',
    ]);
    expect(document.child(1).child(1).marks[0]?.attrs.locator).toBe('page=2');
    expect(document.child(1).textContent).toBe('Two is on two pages.');
  });

  it('has tables of contents that lead to their headings, without numbers of pages', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const entry = `<w:hyperlink w:anchor="_Toc1">${run('Depth')}<w:r><w:tab/></w:r>${field('begin')}<w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>${field('separate')}${run('7')}${field('end')}</w:hyperlink>`;
    const { document } = await read({
      styles: '<w:style w:type="paragraph" w:styleId="C1"><w:name w:val="toc 1"/></w:style>',
      body:
        paragraph(entry, '<w:pStyle w:val="C1"/>') +
        paragraph(
          `<w:bookmarkStart w:id="1" w:name="_Toc1"/>${run('Depth')}`,
          '<w:outlineLvl w:val="0"/>',
        ) +
        paragraph('See it.'),
    });
    expect(document.firstChild?.textContent).toBe('Depth');
    expect(document.firstChild?.firstChild?.marks[0]?.attrs.href).toBe('#_Toc1');
    expect(document.child(1).attrs.fragment).toBe('_Toc1');
  });

  it('says its title, its authors, its date and its language', async () => {
    const core =
      '<dc:title>The harbour</dc:title><dc:creator>Ada Lovelace; Grace Hopper</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2024-05-06T07:08:09Z</dcterms:created>';
    const { details } = await read({ core, body: paragraph('Words.') });
    expect(details).toMatchObject({
      title: 'The harbour',
      byline: 'Ada Lovelace, Grace Hopper',
      published: '2024-05-06',
      language: 'en-GB',
    });
  });

  it('reads from right to left where its paragraphs do', async () => {
    const body = paragraph('שלום', '<w:bidi/>') + paragraph('עולם', '<w:bidi/>');
    expect((await read({ body })).direction).toBe('rtl');
  });
});
