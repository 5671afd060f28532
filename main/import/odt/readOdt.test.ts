import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../../../shared/document/articleText';
import { readInput } from '../testing/readInput';
import { odfPrefixes } from './odfNames';
import { readOdt } from './readOdt';

const NAMESPACES = Object.entries(odfPrefixes)
  .filter(([, prefix]) => prefix)
  .map(([namespace, prefix]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ');

interface Parts {
  body: string;
  styles?: string;
  meta?: string;
}

/** A flat OpenDocument text. */
const makeFlat = ({ body, styles = '', meta = '' }: Parts) =>
  strToU8(
    `<?xml version="1.0"?><office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>${meta}</office:meta><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );

const read = (parts: Parts, options = {}) => readInput(readOdt, makeFlat(parts), { options });
const textOf = async (parts: Parts, options = {}) =>
  readArticleText((await read(parts, options)).document).text;
const p = (content: string, style = '') =>
  `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

describe('an OpenDocument text', () => {
  it('has headings, emphasis, links and blanks', async () => {
    const { document } = await read({
      styles:
        textStyle('T1', 'fo:font-weight="bold"') + textStyle('T2', 'style:text-position="sub 58%"'),
      body: `<text:h text:outline-level="2">Depth</text:h>${p('H<text:span text:style-name="T2">2</text:span>O <text:span text:style-name="T1">is</text:span><text:s text:c="2"/><text:a xlink:href="https://example.org/">here</text:a>')}`,
    });
    expect(document.toString()).toBe(
      'doc(heading("Depth"), paragraph("H", subscript("2"), "O ", bold("is"), " ", link("here")))',
    );
    expect(document.firstChild?.attrs.level).toBe(2);
  });

  it('has no words that are hidden', async () => {
    const body = p(
      'Seen<text:span text:style-name="T1"> unseen</text:span><text:hidden-text text:is-hidden="true"> unseen</text:hidden-text>.',
    );
    const section = `<text:section text:display="none">${p('Unseen')}</text:section>`;
    expect(
      await textOf({ styles: textStyle('T1', 'text:display="none"'), body: body + section }),
    ).toBe('Seen.');
  });

  it('has lists with their numbers', async () => {
    const list = (name: string, more: string) =>
      `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-suffix="." ${more}/><text:list-level-style-number text:level="2" text:display-levels="2" style:num-format="1"/></text:list-style>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const styles =
      list('L1', 'style:num-format="1"') +
      list('L2', 'style:num-format="i"') +
      '<text:list-style style:name="L3"><text:list-level-style-bullet text:level="1"/></text:list-style>';
    const body =
      `<text:list xml:id="a" text:style-name="L1">${item(`${p('one')}<text:list>${item(p('deeper'))}</text:list>`)}</text:list>` +
      p('between') +
      `<text:list text:continue-list="a" text:style-name="L1">${item(p('two'))}</text:list>` +
      `<text:list text:style-name="L2">${item(p('roman'))}</text:list>` +
      `<text:list text:style-name="L3">${item(p('bullet'))}</text:list>`;
    const { document } = await read({ styles, body });
    expect(document.toString()).toBe(
      'doc(orderedList(listItem(paragraph("one"), paragraph("1.1 deeper"))), paragraph("between"), orderedList(listItem(paragraph("two"))), orderedList(listItem(paragraph("roman"))), bulletList(listItem(paragraph("bullet"))))',
    );
    expect(document.child(2).attrs).toMatchObject({ start: 2, type: null });
    expect(document.child(3).attrs).toMatchObject({ start: 1, type: 'i' });
  });

  it('has notes after the text, with links there and back', async () => {
    const { document } = await read({
      body: p(
        'A claim<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The source.</text:p></text:note-body></text:note>.',
      ),
    });
    expect(readArticleText(document).text).toBe('A claim1.\nThe source. ↑');
    const fragments = [
      document.child(0).attrs.fragment,
      document.child(2).firstChild?.firstChild?.attrs.fragment,
    ];
    expect(fragments).toEqual(['note-ref-1', 'note-1']);
  });

  it('has comments on their passages, with replies', async () => {
    const note = (name: string, text: string, more = '') =>
      `<office:annotation office:name="${name}" ${more}><dc:creator>Ada</dc:creator><dc:date>2025-01-02T03:04:05.000000000</dc:date>${p(text)}</office:annotation>`;
    const { annotations } = await read({
      body:
        p(`The ${note('c1', 'True?')}harbour`) +
        p(
          `is deep<office:annotation-end office:name="c1"/>${note('c2', 'Yes.', 'loext:parent-name="c1"')}.`,
        ),
    });
    expect(annotations).toMatchObject([
      {
        quote: { exact: 'harbour\nis deep', prefix: 'The ', suffix: '.' },
        note: 'True?\n\nAda: Yes.',
        author: 'Ada',
        createdAt: '2025-01-02T03:04:05.000',
      },
    ]);
  });

  it('has tables with spans, and repeats no cell without end', async () => {
    const { document } = await read({
      body: `<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell table:number-columns-spanned="2">${p('Both')}</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell>${p('one')}</table:table-cell><table:table-cell table:number-columns-repeated="1000000000">${p('two')}</table:table-cell></table:table-row></table:table>`,
    });
    expect(document.firstChild?.type.name).toBe('table');
    expect(document.firstChild?.child(1).childCount).toBe(101);
  });

  it('has boxes after their paragraph, and pictures with their descriptions', async () => {
    const { document, pictures } = await read({
      body:
        p(`Around <draw:frame><draw:text-box>${p('In the box')}</draw:text-box></draw:frame>it`) +
        p(
          '<draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image><svg:desc>A harbour</svg:desc></draw:frame>',
        ),
    });
    expect(readArticleText(document).text).toBe('Around it\nIn the box');
    expect(document.lastChild?.attrs).toMatchObject({ src: 'picture:inline-0', alt: 'A harbour' });
    expect(pictures?.get('inline-0')).toHaveLength(8);
  });

  it('has pages where the program noted their ends', async () => {
    const { document } = await read({
      body: `${p('One')}<text:soft-page-break/>${p('Two <text:soft-page-break/>and three')}`,
    });
    expect(document.content.content.map(({ attrs }) => attrs.locator)).toEqual([
      'page=1',
      'page=2',
    ]);
    expect(document.child(1).lastChild?.marks[0]?.attrs.locator).toBe('page=3');
  });

  it('says what it is', async () => {
    const { details } = await read({
      body: p('Words'),
      meta: '<dc:title>The harbour</dc:title><meta:initial-creator>Ada Lovelace</meta:initial-creator><meta:creation-date>2024-05-06T07:08:09</meta:creation-date><dc:language>de-AT</dc:language>',
    });
    expect(details).toEqual({
      title: 'The harbour',
      byline: 'Ada Lovelace',
      published: '2024-05-06',
      language: 'de-AT',
    });
  });

  it('is refused if it is encrypted', async () => {
    const archive = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8('\u0001\u0002'),
      'META-INF/manifest.xml': strToU8(
        `<manifest:manifest ${NAMESPACES}><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
      ),
    });
    await expect(readInput(readOdt, archive)).rejects.toMatchObject({
      code: 'unsupported',
      said: { id: 'documents.encrypted' },
    });
  });
});

describe('tracked changes in an OpenDocument text', () => {
  const region = (id: string, change: string) =>
    `<text:changed-region xml:id="${id}">${change}</text:changed-region>`;
  const tracked = (...regions: string[]) =>
    `<text:tracked-changes>${regions.join('')}</text:tracked-changes>`;
  const info = '<office:change-info><dc:creator>Ada</dc:creator></office:change-info>';
  const inserted = `<text:insertion>${info}</text:insertion>`;
  const start = '<text:change-start text:change-id="i"/>';
  const end = '<text:change-end text:change-id="i"/>';

  it.each([
    [
      'words',
      tracked(
        region('i', inserted),
        region('d', `<text:deletion>${info}${p('five')}</text:deletion>`),
      ) + p(`It costs ${start}six${end}<text:change text:change-id="d"/> million.`),
      ['It costs six million.'],
      ['It costs five million.'],
    ],
    [
      'an inserted end of a paragraph',
      tracked(region('i', inserted)) + p(`One ${start}new`) + p(`newer${end}two.`),
      ['One new', 'newertwo.'],
      ['One two.'],
    ],
    [
      'a deleted end of a paragraph',
      tracked(region('d', `<text:deletion>${p('end.')}${p('Two ')}</text:deletion>`)) +
        p('One <text:change text:change-id="d"/>more.'),
      ['One more.'],
      ['One end.', 'Two more.'],
    ],
  ])('are accepted or rejected: %s', async (_case, body, accepted, rejected) => {
    expect((await textOf({ body })).split('\n')).toEqual(accepted);
    expect((await textOf({ body }, { changes: 'reject' })).split('\n')).toEqual(rejected);
    expect((await read({ body })).hasChanges).toBe(true);
  });
});
