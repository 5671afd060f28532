import { describe, expect, it } from 'vitest';
import { recogniseIdentifier } from './recogniseIdentifier';

describe('recogniseIdentifier', () => {
  it.each([
    ['10.5555/12345678', { type: 'article-journal', DOI: '10.5555/12345678' }],
    ['doi: 10.5555/12345678', { DOI: '10.5555/12345678' }],
    ['https://doi.org/10.5555/ABC(1)', { DOI: '10.5555/abc(1)' }],
    ['http://dx.doi.org/10.5555/1', { DOI: '10.5555/1', URL: 'https://doi.org/10.5555/1' }],
    ['978-3-16-148410-0', { type: 'book', ISBN: '978-3-16-148410-0' }],
    ['ISBN 9783161484100', { ISBN: '978-3-16-148410-0' }],
    ['ISBN-10: 0-306-40615-2', { ISBN: '978-0-306-40615-7' }],
    ['080442957X', { type: 'book', ISBN: '978-0-8044-2957-3' }],
    ['arXiv:2503.01234v2', { type: 'article', URL: 'https://arxiv.org/abs/2503.01234' }],
    ['https://arxiv.org/pdf/2503.01234.pdf', { number: 'arXiv:2503.01234' }],
    ['arXiv:hep-th/9901001', { URL: 'https://arxiv.org/abs/hep-th/9901001' }],
    ['math.GT/0309136', { number: 'arXiv:math.gt/0309136' }],
    ['PMID: 12345678', { type: 'article-journal', PMID: '12345678' }],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', { PMID: '12345678' }],
    [' https://example.org/news?id=1 ', { type: 'webpage', URL: 'https://example.org/news?id=1' }],
  ])('reads %j', (text, csl) => {
    expect(recogniseIdentifier(text)).toEqual({ csl: expect.objectContaining(csl) });
  });

  it.each(['978-3-16-148410-1', 'ISBN 0-306-40615-3', 'isbn: 978 0 306 40615 8'])(
    'says that the check digit of %j is wrong',
    (text) => {
      expect(recogniseIdentifier(text)).toMatchObject({ problem: { id: 'references.wrongIsbn' } });
    },
  );

  it.each(
    [
      ['', '10', '1234567890', '+49 30 1234567', 'see 10.5555/12345678 for more'],
      ['ftp://example.org', 'https://', 'example.org', 'Two https://a.org https://b.org'],
      ['2025-03-26', '2599.01234', 'a title'],
    ].flat(),
  )('takes %j for no identifier', (text) => {
    expect(recogniseIdentifier(text)).toBeNull();
  });
});
