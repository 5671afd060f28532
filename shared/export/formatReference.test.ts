import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../model/csl/cslItem';
import { english, loadWords } from '../words/loadWords';
import { formatReference } from './formatReference';

const on = (...parts: (number | string)[]) => ({ 'date-parts': [parts] });
const doe = { family: 'Doe', given: 'Jane' };

describe('formatReference', () => {
  it.each<[string, Omit<CslItem, 'type'>, string]>([
    [
      'a newspaper article',
      {
        author: [doe],
        title: 'A visit',
        'container-title': 'El País',
        issued: on(2025, 3, 26),
        URL: 'https://elpais.com/a',
        accessed: on(2025, 3, 27),
      },
      'Doe, Jane (2025). A visit. El País, March 26, 2025. https://elpais.com/a (accessed March 27, 2025)',
    ],
    [
      'a statement of an institution',
      {
        author: [{ literal: 'The White House' }],
        title: 'Statement',
        publisher: 'The White House',
        issued: on(2025, 3),
        URL: 'https://whitehouse.gov',
      },
      'The White House (2025). Statement. March 2025. https://whitehouse.gov',
    ],
    [
      'a publisher that is its own medium once',
      {
        title: 'A title',
        'container-title': 'BBC News',
        publisher: 'BBC News',
        issued: on(2025, 3, 26),
      },
      'A title (2025). BBC News, March 26, 2025.',
    ],
    [
      'a journal article',
      {
        author: [doe, { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' }],
        title: 'On prisons',
        'container-title': 'Journal of Law',
        volume: '12',
        issue: 3,
        page: '45-67',
        issued: on('2019'),
        DOI: '10.1000/182',
      },
      'Doe, Jane; van den Berg, Jan (2019). On prisons. Journal of Law, 12(3), 45–67. https://doi.org/10.1000/182',
    ],
    [
      'a book',
      { author: [doe], title: 'A book', publisher: 'A press', issued: on(1998) },
      'Doe, Jane (1998). A book. A press.',
    ],
    ['no author', { title: 'Who said so?', issued: on(2025) }, 'Who said so? (2025).'],
    ['no date', { author: [doe], title: 'A title' }, 'Doe, Jane. A title.'],
    ['no title', { author: [doe], URL: 'https://a.org' }, 'Doe, Jane. https://a.org'],
    ['an address alone', { URL: 'https://a.org' }, 'Untitled source. https://a.org'],
    ['nothing at all', {}, 'Untitled source.'],
    ['a title that ends a sentence', { title: 'Stop!', author: [doe] }, 'Doe, Jane. Stop!'],
    ['a title that ends in a quotation', { title: '“Why?”', author: [doe] }, 'Doe, Jane. “Why?”'],
    [
      'a date in words',
      { title: 'A title', publisher: 'A press', issued: { literal: 'spring 2025' } },
      'A title (2025). A press, spring 2025.',
    ],
    [
      'a date without a year',
      { title: 'A title', issued: { raw: 'undated' } },
      'A title. undated.',
    ],
    [
      'a span of dates',
      {
        title: 'A title',
        issued: {
          'date-parts': [
            [2025, 3, 1],
            [2025, 4, 2],
          ],
        },
      },
      'A title (2025). March 1, 2025 – April 2, 2025.',
    ],
    [
      'an access without an address',
      { title: 'A title', accessed: on(2025, 3, 27) },
      'A title. Accessed March 27, 2025.',
    ],
    ['names with nothing in them', { author: [{}, { family: ' ' }], title: 'A title' }, 'A title.'],
    [
      'white space and line feeds',
      { title: ' A\n title ', author: [{ literal: ' An  institution ' }] },
      'An institution. A title.',
    ],
  ])('writes %s', (_what, csl, reference) => {
    expect(formatReference({ type: 'document', ...csl }, english)).toBe(reference);
  });

  it('names six authors at most', () => {
    const author = Array.from({ length: 8 }, (_, index) => ({ literal: `A${index + 1}` }));
    expect(formatReference({ type: 'book', author }, english)).toBe(
      'A1; A2; A3; A4; A5; A6; et al.',
    );
  });

  it('follows the language', async () => {
    const author = Array.from({ length: 8 }, (_, index) => ({ literal: `A${index + 1}` }));
    const csl = {
      type: 'webpage',
      author,
      issued: on(2025, 3, 26),
      accessed: on(2025, 3, 27),
      URL: 'https://a.org',
    };
    expect(formatReference(csl, await loadWords('es'))).toBe(
      'A1; A2; A3; A4; A5; A6; y otros (2025). 26 de marzo de 2025. https://a.org (consulta: 27 de marzo de 2025)',
    );
  });

  it('leaves no punctuation dangling, whatever is missing', () => {
    const text = fc.option(fc.constantFrom('', ' ', 'Words', 'Words.'), { nil: undefined });
    const date = fc.option(fc.constantFrom(on(2025), on(2025, 3, 26), { literal: 'undated' }, {}), {
      nil: undefined,
    });
    const anyItem = fc.record({
      type: fc.constant('book'),
      title: text,
      publisher: text,
      'container-title': text,
      volume: text,
      page: text,
      issued: date,
      accessed: date,
      DOI: text,
    });
    fc.assert(
      fc.property(anyItem, (item) => {
        const csl = JSON.parse(JSON.stringify(item)) as CslItem;
        expect(formatReference(csl, english)).not.toMatch(
          /^[\s.,;]|\(\s*\)|[,;(]\s*[.,;)]|\s[.,;]|\.\.|\s{2}|[\s,;]$/,
        );
      }),
    );
  });
});
