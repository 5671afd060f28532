import { describe, expect, it } from 'vitest';
import { english } from '../words/loadWords';
import { citePassage } from './citePassage';

const article = {
  title: 'The ferry and the fog',
  byline: 'Ada Lind',
  publisher: 'Harbour News',
  published: '2025-03-26',
  url: 'https://example.org/ferry?a=1&b=2',
  language: 'de',
};

describe('citePassage', () => {
  it('quotes in the article’s language, and says where it is from', () => {
    expect(citePassage(' Six ships ', article, english).text).toBe(
      '„Six ships“ — Ada Lind (2025). The ferry and the fog. Harbour News, March 26, 2025. https://example.org/ferry?a=1&b=2',
    );
  });

  it('leaves out what isn’t known', () => {
    const bare = { title: 'Fog', byline: '', publisher: '', published: '', url: '', language: '' };
    expect(citePassage('Six ships', bare, english).text).toBe('“Six ships” — Fog.');
  });

  it('escapes everything in HTML, and makes the address a link', () => {
    const { html } = citePassage('<b>\nSix', { ...article, byline: 'A & B' }, english);
    expect(html).toContain('<p>„&lt;b&gt;<br>Six“ — A &amp; B (2025).');
    expect(html).toContain(
      '<a href="https://example.org/ferry?a=1&amp;b=2" rel="noopener noreferrer">https://example.org/ferry?a=1&amp;b=2</a>',
    );
  });

  it('makes no link of an address that isn’t safe', () => {
    const hostile = { ...article, url: 'javascript:alert(1)' };
    expect(citePassage('Six', hostile, english).html).not.toContain('<a');
  });
});
