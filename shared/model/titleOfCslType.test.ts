import { expect, test } from 'vitest';
import { titleOfCslType } from './titleOfCslType';

test.each([
  ['webpage', 'Web page'],
  ['article-newspaper', 'Newspaper article'],
  ['personal_communication', 'Personal communication'],
  ['book', 'Book'],
  ['entry-encyclopedia', 'Entry encyclopedia'],
])('the type %s is called “%s”', (type, title) => {
  expect(titleOfCslType(type)).toBe(title);
});
