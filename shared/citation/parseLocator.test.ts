import { expect, it } from 'vitest';
import { parseLocator } from './parseLocator';

it.each([
  ['', null],
  ['12', { label: 'page', locator: '12' }],
  ['p. 12', { label: 'page', locator: '12' }],
  ['pp. 4–7, 9', { label: 'page', locator: '4–7, 9' }],
  ['págs. 4-7', { label: 'page', locator: '4-7' }],
  ['xii', { label: 'page', locator: 'xii' }],
  ['chapter 3', { label: 'chapter', locator: '3' }],
  ['cap. 3', { label: 'chapter', locator: '3' }],
  ['§ 5', { label: 'section', locator: '5' }],
  ['§5', { label: 'section', locator: '5' }],
  ['para. 2', { label: 'paragraph', locator: '2' }],
  ['00:14:30', { label: 'timestamp', locator: '00:14:30' }],
  ['the last part', { suffix: ', the last part' }],
  ['page of honour', { suffix: ', page of honour' }],
])('reads “%s” as a place in a source', (text, place) => {
  expect(parseLocator(text)).toEqual(place);
});
