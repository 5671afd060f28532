import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readInput } from '../testing/readInput';
import { readDocx } from './readDocx';
import { makeDocx, paragraph, relationship, run } from './testing/makeDocx';

type Parts = Parameters<typeof makeDocx>[0];

const read = (parts: Parts, options = {}) => readInput(readDocx, makeDocx(parts), { options });
const textOf = async (parts: Parts, options = {}) =>
  readArticleText((await read(parts, options)).document).text;

const HEADING = `
  <w:style w:type="paragraph" w:styleId="Ttulo2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="Ttulo2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>`;

const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe('a document of Word', () => {
  it.each([
    ['by the style’s English name, in any language', style('Ttulo2'), 2],
    ['by the style that its style is based on', style('Mine'), 2],
    ['by its outline level', '<w:outlineLvl w:val="2"/>', 3],
    ['as the title', style('Title'), 1],
  ])('has headings %s', async (_by, properties, level) => {
    const { document } = await read({
      styles: HEADING,
      body: paragraph('Harbour', properties) + paragraph('The harbour is deep.'),
    });
    expect(document.firstChild?.type.name).toBe('heading');
    expect(document.firstChild?.attrs.level).toBe(level);
  });

  it('has no words that are hidden, by themselves or by their style', async () => {
    const body = paragraph(
      run('Seen. ') +
        run('Unseen. ', '<w:vanish/>') +
        run('Unseen. ', '<w:rStyle w:val="Secret"/>') +
        run('Seen too.', '<w:rStyle w:val="Secret"/><w:vanish w:val="0"/>'),
    );
    expect(await textOf({ styles: HEADING, body })).toBe('Seen. Seen too.');
  });

  it('keeps emphasis that comes from a style', async () => {
    const body = paragraph(run('A ') + run('ship', '<w:rStyle w:val="Emphasis"/>'));
    const { document } = await read({ styles: HEADING, body });
    expect(document.firstChild?.lastChild?.marks.map(({ type }) => type.name)).toEqual(['italic']);
  });

  it('keeps what is above or below the line', async () => {
    const body = paragraph(
      run('10') +
        run('2', '<w:vertAlign w:val="superscript"/>') +
        run('3', '<w:position w:val="-6"/>'),
    );
    const { document } = await read({ body });
    expect(document.toString()).toBe('doc(paragraph("10", superscript("2"), subscript("3")))');
  });

  it('keeps links, whatever they are written as, and drops those to scripts', async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = paragraph(
      `<w:hyperlink r:id="one">${run('one')}</w:hyperlink>` +
        run(', ') +
        `${field(' HYPERLINK "https://example.org/2" ')}${run('two')}${end}` +
        run(', ') +
        `<w:hyperlink r:id="bad">${run('three')}</w:hyperlink>`,
    );
    const relationships =
      relationship('one', 'hyperlink', 'https://example.org/1', 'External') +
      relationship('bad', 'hyperlink', 'javascript:alert(1)', 'External');
    const { document } = await read({ body, relationships });
    const links = document.firstChild?.content.content.map((node) => [
      node.text,
      node.marks.find(({ type }) => type.name === 'link')?.attrs.href,
    ]);
    expect(links).toEqual([
      ['one', 'https://example.org/1'],
      [', ', undefined],
      ['two', 'https://example.org/2'],
      [', three', undefined],
    ]);
  });
});
