import { expect, it } from 'vitest';
import { findPage } from './findPage';

const labels = ['i', 'ii', '1', '2'];

it.each([
  ['ii', labels, 2],
  ['1', labels, 3],
  ['4', labels, 4],
  ['4', null, 4],
  ['iv', labels, null],
  ['', labels, null],
  ['0', null, null],
  ['-3', null, null],
])('“%s” among %j is page %s', (typed, among, page) => expect(findPage(typed, among)).toBe(page));
