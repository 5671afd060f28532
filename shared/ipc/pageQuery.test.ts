import { describe, expect, it } from 'vitest';
import { readPageQuery, writePageQuery } from './pageQuery';

const PAGE = 'app://attest/index.html';

describe('what the page’s address says of it', () => {
  it.each([
    { language: 'en', article: null },
    { language: 'en-XA', article: null },
    { language: 'es', article: 'art_0123456789abcdef' },
  ] as const)('is read as it was written: %j', (query) => {
    const address = `${PAGE}${writePageQuery(query)}`;
    expect(readPageQuery(address)).toEqual(query);
    expect(readPageQuery(`${address}#part`)).toEqual(query);
  });

  it.each([
    PAGE,
    `${PAGE}?article=&language=`,
    `${PAGE}?article=hl_0123&language=xx`,
    `${PAGE}?article=art_../..`,
    `${PAGE}?article=art_ABCD`,
    'about:blank',
  ])('is English and no article in %s', (address) => {
    expect(readPageQuery(address)).toEqual({ language: 'en', article: null });
  });
});
