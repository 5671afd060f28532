import { describe, expect, it } from 'vitest';
import { readShownArticle, writeShownArticle } from './shownArticle';

const PAGE = 'app://attest/index.html';

describe('the article that the page’s address names', () => {
  it('is read as it was written, also where a part of the page is named too', () => {
    const address = `${PAGE}${writeShownArticle('art_0123456789abcdef')}`;
    expect(readShownArticle(address)).toBe('art_0123456789abcdef');
    expect(readShownArticle(`${address}#part`)).toBe('art_0123456789abcdef');
  });

  it.each([
    PAGE,
    `${PAGE}?article=`,
    `${PAGE}?article=hl_0123`,
    `${PAGE}?article=art_../..`,
    `${PAGE}?article=art_ABCD`,
    'about:blank',
  ])('is none in %s', (address) => {
    expect(readShownArticle(address)).toBeNull();
  });
});
