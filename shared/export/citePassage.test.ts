import { describe, expect, it } from 'vitest';
import { english } from '../words/loadWords';
import { citePassage } from './citePassage';

const URL = 'https://example.org/ferry?a=1&b=2';
const reference = [
  { text: 'Lind, A. & B. (2025). ', marks: [], url: '' },
  { text: 'The ferry', marks: ['italic' as const], url: '' },
  { text: '. ', marks: [], url: '' },
  { text: URL, marks: [], url: URL },
];

describe('citePassage', () => {
  it('quotes in the article’s language, and says where it is from', () => {
    expect(citePassage(' Six ships ', { language: 'de' }, reference, english).text).toBe(
      `„Six ships“ — Lind, A. & B. (2025). The ferry. ${URL}`,
    );
  });

  const at = (from: number, to: number) => ({
    from: { label: 'page' as const, page: from, printed: String(from) },
    to: { label: 'page' as const, page: to, printed: String(to) },
  });
  const run = (text: string) => [{ text, marks: [], url: '' }];

  it.each([
    ['in the brackets of the style', at(12, 12), run('(Lind, 2025, p. 12)'), '(Lind, 2025, p. 12)'],
    [
      'by itself where the style cites in notes',
      at(12, 12),
      run('Lind, The ferry, 12.'),
      '(p. 12)',
    ],
    ['with both pages that it is on', at(12, 13), [], '(pp. 12–13)'],
  ])('says on which page the passage is, %s', (_how, locators, inText, said) => {
    const place = { locators, inText };
    const { text } = citePassage('Six', { language: '' }, run('Lind. The ferry.'), english, place);
    expect(text).toBe(`“Six” ${said} — Lind. The ferry.`);
  });

  it('escapes everything in HTML, and makes the address a link', () => {
    const { html } = citePassage('<b>\nSix', { language: 'de' }, reference, english);
    expect(html).toBe(
      '<p>„&lt;b&gt;<br>Six“ — Lind, A. &amp; B. (2025). <i>The ferry</i>. <a href="https://example.org/ferry?a=1&amp;b=2" rel="noopener noreferrer">https://example.org/ferry?a=1&amp;b=2</a></p>',
    );
  });

  it('makes no link of an address that isn’t safe', () => {
    const hostile = [{ text: 'x', marks: [], url: 'javascript:alert(1)' }];
    expect(citePassage('Six', { language: '' }, hostile, english).html).not.toContain('<a');
  });
});
