import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import { bundledStyleIds, findBundledParent } from '../../shared/citation/bundledStyles';
import { citationLocaleSchema } from '../../shared/citation/citationLocale';
import { chooseFile } from './chooseStyle';
import { decodeStyle, MAX_STYLE_BYTES, readStyle } from './readStyle';
import { stylesFolder } from './testing/stylesFolder';

const HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">';
const INFO = '<info><title>T</title><id>http://example.org/t</id></info>';
const BODY = '<citation><layout><text variable="title"/></layout></citation>';
const depends = (parent: string) =>
  `${HEAD}<info><title>D</title><id>http://example.org/d</id><link href="${parent}" rel="independent-parent"/></info></style>`;

describe('readStyle', () => {
  it.each(bundledStyleIds)('reads %s as citeproc does, and knows what it is called', (id) => {
    const xml = readFileSync(join(stylesFolder, `${id}.csl`), 'utf8');
    const { tree, uri } = readStyle(xml);
    expect(withoutInfo(tree)).toEqual(withoutInfo(CSL.parseXml(xml)));
    expect(findBundledParent(uri)).toBe(id);
  });

  it.each([
    ['text that is no XML', 'Once upon a time', 'citations.style.notAStyle'],
    ['another kind of XML', '<html/>', 'citations.style.notAStyle'],
    ['a file that breaks off', `${HEAD}${INFO}`, 'citations.style.notAStyle'],
    ['nothing', '', 'citations.style.notAStyle'],
    [
      'a document type',
      `<!DOCTYPE style>${HEAD}${INFO}${BODY}</style>`,
      'citations.style.notAStyle',
    ],
    [
      'entities of entities',
      `<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${HEAD}&b;</style>`,
      'citations.style.notAStyle',
    ],
    ['an unknown entity', `${HEAD}${INFO}&boom;${BODY}</style>`, 'citations.style.notAStyle'],
    ['a file that nests too deep', HEAD + '<group>'.repeat(5000), 'citations.style.notAStyle'],
    [
      'another version',
      '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.1mlz1"/>',
      'citations.style.version',
    ],
    ['no title', `${HEAD}<info><id>x</id></info>${BODY}</style>`, 'citations.style.incomplete'],
    ['no layout', `${HEAD}${INFO}</style>`, 'citations.style.incomplete'],
    ['a huge file', `${HEAD}${' '.repeat(MAX_STYLE_BYTES)}`, 'citations.style.tooLarge'],
  ])('refuses %s', (_what, xml, said) => {
    expect(() => readStyle(xml)).toThrow(said);
  });

  it('refuses bytes that are no text', () => {
    expect(() => decodeStyle(new Uint8Array([0xff, 0xfe, 0x00]))).toThrow('notAStyle');
    expect(() => decodeStyle(new Uint8Array(MAX_STYLE_BYTES + 1))).toThrow('tooLarge');
  });
});

describe('a style that depends on another', () => {
  const choice = { locale: 'auto', language: 'en' } as const;

  it('is its parent, where that comes with Attest', () => {
    const { style } = chooseFile(depends('http://www.zotero.org/styles/apa'), choice, []);
    expect(style).toEqual({ bundled: 'apa' });
  });

  it('is its parent, where the library has that', () => {
    const xml = `${HEAD}${INFO}${BODY}</style>`;
    const own = { id: 'sty_0001', title: 'T', uri: 'http://example.org/t', xml } as const;
    const styles = [{ ...own, createdAt: '2025-01-01T00:00:00.000Z' }];
    expect(chooseFile(depends('http://example.org/t'), choice, styles).style).toEqual({ xml });
  });

  it('is refused where its parent is missing', () => {
    expect(() => chooseFile(depends('http://example.org/none'), choice, [])).toThrow(
      'citations.style.parentMissing',
    );
  });
});

it('has a file for every language that references can be in', () => {
  const files = readdirSync(join(stylesFolder, 'locales')).sort();
  expect(files).toEqual(citationLocaleSchema.options.map((id) => `locales-${id}.xml`).sort());
});

// What citeproc reads of the info is its title alone.
function withoutInfo({ children, ...node }: CSL.XmlNode): object {
  const others = children.filter((child) => typeof child === 'string' || child.name !== 'info');
  return { ...node, children: others };
}
