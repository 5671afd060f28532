import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readInput } from '../testing/readInput';
import { readRtf } from './readRtf';

const FONTS = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128 MS Mincho;}}`;
const STYLES = String.raw`{\stylesheet{\s0 Normal;}{\s2 heading 2;}{\s3 Title;}{\s4 Quote;}{\*\cs5 Strong;}}`;

const read = (body: string, options = {}, head = '') =>
  readInput(
    readRtf,
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${FONTS}${STYLES}${head}${body}}`, 'latin1'),
    {
      options,
    },
  );
const textOf = async (body: string, options = {}) =>
  readArticleText((await read(body, options)).document).text;

describe('a text in RTF', () => {
  it.each([
    ['bytes of its code page', String.raw`caf\'e9 \'93quoted\'94`, 'café “quoted”'],
    ['bytes of a font’s code page', String.raw`{\f1 \'cf\'ee\'f0\'f2}`, 'Порт'],
    ['letters of two bytes', String.raw`{\f2 \'8d\'60}`, '港'],
    [
      'letters in Unicode, without their substitutes',
      String.raw`\u1055?\uc2\u1086\'3f\'3f\uc0\u1088`,
      'Пор',
    ],
    ['letters beyond the first plane', String.raw`\u-10179?\u-8703?`, '😁'],
    [
      'signs with names',
      String.raw`a\emdash b\~c\_d\lquote e\rquote\{\}\\`,
      'a—b\u00a0c\u2011d‘e’{}\\',
    ],
    [
      'no headers, pictures’ bytes or unknown groups',
      String.raw`{\header no}{\*\unknown no{\b no}}{\pict\wmetafile8 00ff}yes`,
      'yes',
    ],
    ['nothing that is hidden', String.raw`seen{\v  unseen} too`, 'seen too'],
    ['binary data skipped', `a{\\pict\\bin4 }}}}\\pngblip}b`, 'ab'],
  ])('has %s', async (_case, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  it('has headings, a title and quotations by their styles or outline levels', async () => {
    const { document } = await read(
      String.raw`\pard\s3 Harbour\par\pard\s2 Depth\par\pard\outlinelevel2{\b More}\par\pard\s4 Quoted\par\pard Words\par`,
    );
    expect(document.toString()).toBe(
      'doc(heading("Harbour"), heading("Depth"), heading("More"), blockquote(paragraph("Quoted")), paragraph("Words"))',
    );
    expect([0, 1, 2].map((index) => document.child(index).attrs.level)).toEqual([1, 2, 3]);
  });

  it('has emphasis and links', async () => {
    const { document } = await read(
      String.raw`{\b bold} {\i italic} H{\sub 2}O {\field{\*\fldinst{HYPERLINK "https://example.org/"}}{\fldrslt{here}}}{\field{\*\fldinst HYPERLINK "file:///etc/passwd"}{\fldrslt  there}}`,
    );
    expect(document.toString()).toBe(
      'doc(paragraph(bold("bold"), " ", italic("italic"), " H", subscript("2"), "O ", link("here"), " there"))',
    );
  });

  it('has lists by the labels that are written in it', async () => {
    const item = (label: string, text: string, level = 0) =>
      `\\pard{\\listtext\\pard\\plain ${label}\\tab}\\ilvl${level}\\ls1 ${text}\\par `;
    const { document } = await read(
      item('1.', 'one') +
        item('a)', 'letter', 1) +
        item('2.', 'two') +
        item("\\'b7", 'bullet') +
        item('4.2', 'clause'),
    );
    expect(document.toString()).toBe(
      'doc(orderedList(listItem(paragraph("one"), orderedList(listItem(paragraph("letter")))), listItem(paragraph("two"))), bulletList(listItem(paragraph("bullet"))), paragraph("4.2 clause"))',
    );
    expect(document.firstChild?.firstChild?.lastChild?.attrs.type).toBe('a');
  });

  it('has tables, in which cells over several columns span them', async () => {
    const { document } = await read(
      String.raw`\trowd\cellx100\cellx200\pard\intbl a\cell b\cell\row\trowd\cellx200\pard\intbl wide\cell\row\pard After\par`,
    );
    expect(document.toString()).toBe(
      'doc(table(tableRow(tableCell(paragraph("a")), tableCell(paragraph("b"))), tableRow(tableCell(paragraph("wide")))), paragraph("After"))',
    );
    expect(document.firstChild?.child(1).firstChild?.attrs.colspan).toBe(2);
  });

  it('has notes after the text, and text boxes after their paragraph', async () => {
    const body = String.raw`A claim{\super\chftn}{\footnote\pard{\super\chftn} The source.}, more{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard In the box.\par}}{\shprslt no}}.\par Next.\par`;
    expect(await textOf(body)).toBe('A claim1, more.\nIn the box.\nNext.\nThe source. ↑');
  });

  it('has comments on their passages', async () => {
    const { annotations } = await read(
      String.raw`The {\*\atrfstart 1}harbour{\*\atrfend 1}{\*\atnid AL}{\*\atnauthor Ada}\chatn{\*\annotation{\*\atnref 1}{\*\atndate 131277470}\pard Is it\par true?} is deep.\par`,
    );
    expect(annotations).toMatchObject([
      {
        quote: { exact: 'harbour', prefix: 'The ', suffix: ' is deep.' },
        author: 'Ada',
        note: 'Is it\n\ntrue?',
      },
    ]);
    expect(annotations?.[0]?.createdAt).toBe('2025-03-04T10:30:00.000Z');
  });

  it('has tracked changes accepted or rejected', async () => {
    const body = String.raw`It costs {\deleted five}{\revised six} million.{\revised\par} Next.\par`;
    expect((await read(body)).hasChanges).toBe(true);
    expect(await textOf(body)).toBe('It costs six million.\nNext.');
    expect(await textOf(body, { changes: 'reject' })).toBe('It costs five million. Next.');
  });

  it('has its pictures', async () => {
    const { document, pictures } = await read(
      String.raw`Words\par{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict\wmetafile8 00}}\par`,
    );
    expect(document.lastChild?.attrs.src).toBe('picture:picture-1');
    expect(pictures?.get('picture-1')).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  });

  it('says what it is', async () => {
    const { details, direction } = await read(
      String.raw`\pard\rtlpar\lang1037 \u1513?\u1500?\u1493?\u1501?\par`,
      {},
      String.raw`{\info{\title The harbour}{\author Ada}{\creatim\yr2024\mo5\dy6\hr7}}`,
    );
    expect(details).toEqual({
      title: 'The harbour',
      byline: 'Ada',
      published: '2024-05-06',
      language: 'he',
    });
    expect(direction).toBe('rtl');
  });

  it('is refused if it is nested without end', async () => {
    await expect(read('{'.repeat(100_000))).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each(['', '}}}}', '\\', "\\'", '\\u', '{\\pict', '{\\*\\bkmkstart'])(
    'is read as far as it goes: %s',
    async (damage) => {
      expect(await textOf(`Words${damage}`)).toContain('Words');
    },
  );
});
