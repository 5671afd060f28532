import { describe, expect, it } from 'vitest';
import { linkToHighlight, linkToPassage, parseAttestLink } from './attestLink';

describe('parseAttestLink', () => {
  it.each([
    ['attest:article/art_0123abcd', { article: 'art_0123abcd' }],
    ['attest:highlight/hl_0123abcd', { highlight: 'hl_0123abcd' }],
    ['attest://article/art_0123abcd', { article: 'art_0123abcd' }],
    ['ATTEST://Article/art_0123abcd/', { article: 'art_0123abcd' }],
  ])('reads %s', (url, link) => {
    expect(parseAttestLink(url)).toEqual(link);
  });

  it.each([
    'attest:',
    'attest:article/',
    'attest:article/hl_0123abcd',
    'attest:source/src_0123abcd',
    'attest:article/art_../../etc',
    'attest:article/art_0123abcd?then=this',
    'attest:highlight/hl_0123abcd?at=1-2&quote=a',
    'attest:article/art_0123abcd?at=1-x&quote=a',
    'attest:article/art_0123abcd?at=1-2&quote=',
    'attest:article/art_0123abcd?at=1-2&quote=%E0%A4%A',
    'https://example.org/article/art_0123abcd',
  ])('does not read %s', (url) => {
    expect(parseAttestLink(url)).toBe(null);
  });
});

describe('links that are copied', () => {
  const quote = { exact: '“Six” ships & 50 %', prefix: 'the other twenty-four ', suffix: '\nleft' };

  it('lead back to their highlight', () => {
    expect(parseAttestLink(linkToHighlight('hl_0123abcd'))).toEqual({ highlight: 'hl_0123abcd' });
  });

  it('lead back to their passage, with some of the words around it', () => {
    const link = linkToPassage('art_0123abcd', { quote, position: { start: 3, end: 21 } });
    expect(link).toMatch(/^attest:article\/art_0123abcd\?[\w.%&=-]+$/);
    expect(parseAttestLink(link)).toEqual({
      article: 'art_0123abcd',
      passage: { start: 3, end: 21, ...quote, prefix: 'her twenty-four ' },
    });
  });

  it('stay short enough for every system', () => {
    const exact = '漢'.repeat(5000);
    const link = linkToPassage('art_0123abcd', {
      quote: { exact, prefix: exact, suffix: exact },
      position: { start: 0, end: 5000 },
    });
    expect(link.length).toBeLessThan(2000);
    expect(parseAttestLink(link)).toMatchObject({ passage: { start: 0, end: 5000 } });
  });
});
