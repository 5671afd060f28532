import { describe, expect, it } from 'vitest';
import { parseXml } from './parseXml';
import { textOf } from './xmlTree';

const options = { prefixes: { 'urn:a': 'a', 'urn:page': '' } };

describe('XML', () => {
  it('has names with the prefixes that are asked for, whatever the file calls them', () => {
    const root = parseXml(
      '<x:p xmlns:x="urn:a" xmlns="urn:page" x:id="1" plain="2" xml:lang="en"><b/><c xmlns="urn:unknown"/></x:p>',
      options,
    );
    expect(root.name).toBe('a:p');
    expect({ ...root.attributes }).toEqual({ 'a:id': '1', plain: '2', 'xml:lang': 'en' });
    expect(root.children.map((child) => typeof child === 'object' && child.name)).toEqual([
      'b',
      'other:c',
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeff<a>é</a>', 'utf16le')],
    [
      'a declared encoding',
      Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\xe9</a>', 'latin1'),
    ],
    ['UTF-8', Buffer.from('<a>é</a>')],
  ])('can be in %s', (_name, bytes) => {
    expect(textOf(parseXml(bytes, options))).toBe('é');
  });

  it('has no private characters of the last planes, which mark places while a text is read', () => {
    const { attributes, children } = parseXml(
      '<a b="x\u{100000}&#x100001;">y\u{f0000}&#xf0001;<![CDATA[\u{10fffd}]]></a>',
      options,
    );
    expect([attributes.b, children]).toEqual(['x', ['y']]);
  });

  const entities = Array.from(
    { length: 20 },
    (_none, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join('');

  it.each([
    ['that is not well-formed', '<a><b></a>'],
    ['without an element', '<?xml version="1.0"?>'],
    ['with a document type', '<!DOCTYPE a><a/>'],
    ['with entities in entities', `<!DOCTYPE a [<!ENTITY e0 "ha">${entities}]><a>&e20;</a>`],
    [
      'with an entity from a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ],
    ['nested without end', '<a>'.repeat(100_000)],
  ])('is refused %s', (_case, source) => {
    expect(() => parseXml(source, options)).toThrowError(
      expect.objectContaining({ code: 'invalid' }),
    );
  });

  it('expands nothing of a document type where one is allowed', () => {
    const source = (reference: string) =>
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "words">]><a>${reference}</a>`;
    const lenient = { ...options, canHaveDoctype: true };
    expect(textOf(parseXml(source('text'), lenient))).toBe('text');
    for (const reference of ['&x;', '&y;']) {
      expect(() => parseXml(source(reference), lenient)).toThrowError(
        expect.objectContaining({ code: 'invalid' }),
      );
    }
  });
});
