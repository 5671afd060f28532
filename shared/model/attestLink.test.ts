import { describe, expect, it } from 'vitest';
import { parseAttestLink } from './attestLink';

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
    'https://example.org/article/art_0123abcd',
  ])('does not read %s', (url) => {
    expect(parseAttestLink(url)).toBe(null);
  });
});
