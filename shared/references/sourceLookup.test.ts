import { describe, expect, it } from 'vitest';
import type { CslItem } from '../model/csl/cslItem';
import {
  addressOfLookup,
  findSourceLookup,
  hostOfLookup,
  sourceLookupSchema,
} from './sourceLookup';

describe('a source is looked up', () => {
  it.each<[string, Partial<CslItem>, string | null]>([
    ['its DOI', { DOI: '10.1000/A' }, 'doi 10.1000/a'],
    ['the DOI in its address', { URL: 'https://doi.org/10.1000/a' }, 'doi 10.1000/a'],
    [
      'the DOI of its arXiv number',
      { number: 'arXiv:2101.00001' },
      'doi 10.48550/arxiv.2101.00001',
    ],
    [
      'the same by its address',
      { URL: 'https://arxiv.org/abs/2101.00001v2' },
      'doi 10.48550/arxiv.2101.00001',
    ],
    [
      'an older arXiv number',
      { URL: 'https://arxiv.org/abs/hep-th/9901001' },
      'doi 10.48550/arxiv.hep-th/9901001',
    ],
    ['its PubMed number', { PMID: ' 123 ' }, 'pubmed 123'],
    [
      'the PubMed number in its address',
      { URL: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
      'pubmed 123',
    ],
    ['its ISBN', { ISBN: '0-306-40615-2' }, 'isbn 9780306406157'],
    ['the first of several ISBNs', { ISBN: '9780306406157, 9781234567897' }, 'isbn 9780306406157'],
    ['its address', { URL: 'https://a.example/b?c#d' }, 'page https://a.example/b?c#d'],
    ['its DOI first', { DOI: '10.1000/a', URL: 'https://a.example/', PMID: '1' }, 'doi 10.1000/a'],
    ['nothing where it has none', { title: 'A' }, null],
    ['nothing by the ISBN of its book', { type: 'chapter', ISBN: '9780306406157' }, null],
    ['nothing by a wrong ISBN', { ISBN: '9780306406158' }, null],
    ['nothing by the number of a report', { type: 'report', number: '2101.00001' }, null],
    ['nothing by an address with a password', { URL: 'https://ida:secret@a.example/' }, null],
    ['nothing by the address of a file', { URL: 'file:///etc/passwd' }, null],
    ['nothing by what is no text', { DOI: undefined, ISBN: 7, PMID: {}, number: [] }, null],
  ])('by %s', (_what, csl, wanted) => {
    const found = findSourceLookup({ type: 'document', ...csl });
    expect(found && `${found.by} ${found.id}`).toBe(wanted);
  });

  it('in one place only, whatever signs a DOI has', () => {
    const lookup = { by: 'doi', id: '10.1000/a<b>#c?d/../e' } as const;
    const address = 'https://doi.org/10.1000/a%3Cb%3E%23c%3Fd/../e';
    expect(addressOfLookup(lookup)).toBe(address);
    expect(hostOfLookup(lookup)).toBe('doi.org');
  });

  it.each([
    { by: 'doi', id: 'https://a.example/' },
    { by: 'doi', id: '10.1000/A' },
    { by: 'pubmed', id: '1&format=b' },
    { by: 'isbn', id: '0306406152' },
    { by: 'page', id: 'file:///etc/passwd' },
    { by: 'page', id: 'https://ida@a.example/' },
    { by: 'page', id: 'https:a.example' },
    { by: 'page', id: `https://a.example/${'a'.repeat(2000)}` },
    { by: 'magic', id: 'a' },
  ])('never by what is none: %o', (lookup) => {
    expect(sourceLookupSchema.safeParse(lookup).success).toBe(false);
  });
});
