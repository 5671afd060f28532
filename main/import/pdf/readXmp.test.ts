import { describe, expect, it } from 'vitest';
import { readXmp } from './readXmp';

const wrap = (inner: string) =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" prism:doi="10.1234/a">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

describe('readXmp', () => {
  it('reads titles, names and attributes', () => {
    const xmp = readXmp(
      wrap(
        '<dc:title><rdf:Alt><rdf:li>The \n Flood</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ada</rdf:li><rdf:li>Charles</rdf:li></rdf:Seq></dc:creator><dc:format>pdf</dc:format>',
      ),
    );
    expect(Object.fromEntries(xmp)).toEqual({
      title: ['The Flood'],
      creator: ['Ada', 'Charles'],
      doi: ['10.1234/a'],
    });
  });

  it('keeps what there is of broken XML', () => {
    expect(readXmp(wrap('<dc:title>Flood</dc:title><dc:creator></a>')).get('title')).toEqual([
      'Flood',
    ]);
  });

  it('lets no entity grow', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;">]>${wrap('<dc:title>&b;</dc:title>')}`;
    expect(readXmp(bomb).get('title') ?? []).not.toContain('aaaa');
  });

  it.each(['', 'x', '<'.repeat(9000)])('reads nothing in what is no XMP', (xml) => {
    expect(readXmp(xml).size).toBe(0);
  });
});
