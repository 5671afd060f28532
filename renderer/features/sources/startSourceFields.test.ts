import { expect, test } from 'vitest';
import { startSourceFields } from './startSourceFields';

test.each([
  ['A title', { title: 'A title', type: 'webpage' }],
  ['10.5555/1', { title: '', type: 'article-journal', DOI: '10.5555/1' }],
  ['978-3-16-148410-0', { title: '', type: 'book', ISBN: '978-3-16-148410-0' }],
  ['978-3-16-148410-1', { title: '978-3-16-148410-1', type: 'webpage' }],
  ['https://example.org/a', { title: '', type: 'webpage', URL: 'https://example.org/a' }],
])('a source asked for by %j starts with what that says', (text, fields) => {
  expect(startSourceFields(text)).toMatchObject(fields);
});
