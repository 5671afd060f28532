import { describe, expect, it } from 'vitest';
import { prepareArticle } from './prepareArticle';

// In quadratic time, each of these would exceed the time limit of a test.
const body = `<p>${'The ministry said so. '.repeat(40)}</p>`;

const pages: [string, string][] = [
  ['40,000 attributes on a tag', `<div ${times(40_000, (n) => `a${n}=1`, ' ')}>${body}</div>`],
  ['40,000 attributes on further bodies', `${body}<body ${times(40_000, (n) => `b${n}`, ' ')}>`],
  ['a very long attribute', `<div class="${'x y '.repeat(250_000)}">${body}</div>`],
  ['100,000 signs', `${body}<p>${'<'.repeat(100_000)}</p>`],
  ['50,000 entities', `${body}<p>${'&lt;'.repeat(50_000)}</p>`],
  ['lists 5,000 deep', `${body}${'<ul><li>'.repeat(5000)}words`],
  ['quotations 5,000 deep', `${body}${'<blockquote>'.repeat(5000)}words`],
  ['20,000 comments', `${body}${'<!-- a -->'.repeat(20_000)}`],
  [
    'a cell that spans a million columns',
    `${body}<table><tr><td colspan=1000000 rowspan=65534>a<td>b<tr><td>c<td>d</table>`,
  ],
];

describe('a page', { timeout: 60_000 }, () => {
  it.each(pages)('of %s is imported', async (_what, html) => {
    const bytes = Buffer.from(`<title>Page</title><article><h1>Page</h1>${html}</article>`);
    const { document } = await prepareArticle({ name: 'page.html', bytes, format: 'html' });
    expect(JSON.stringify(document)).toContain('The ministry said so.');
  });
});

describe('Markdown', { timeout: 60_000 }, () => {
  it.each([
    ['lists 5,000 deep', times(5000, (n) => `${'  '.repeat(n % 40)}- a`, '\n')],
    ['quotations 5,000 deep', `${'>'.repeat(5000)} a`],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 stars', '*a '.repeat(50_000)],
    ['20,000 fields ahead', `---\n${times(20_000, (n) => `k${n}: v`, '\n')}\n---\n`],
  ])('of %s is imported', async (_what, markdown) => {
    const bytes = Buffer.from(`${markdown}\n\nThe ministry said so.\n`);
    const { document } = await prepareArticle({ name: 'page.md', bytes, format: 'markdown' });
    expect(JSON.stringify(document)).toContain('The ministry said so.');
  });
});

function times(count: number, make: (number: number) => string, between: string): string {
  return Array.from({ length: count }, (_, number) => make(number)).join(between);
}
