import { expect, test } from 'vitest';
import { listTags } from './listTags';
import { makeTestHighlight } from './makeTestHighlight';

test('tags come by how often they are used, then by name', () => {
  const highlights = [
    makeTestHighlight('hl_1111', 'one', { tags: ['prison', 'money'] }),
    makeTestHighlight('hl_2222', 'two', { tags: ['law', 'money'] }),
    makeTestHighlight('hl_3333', 'three'),
  ];
  expect(listTags(highlights)).toEqual(['money', 'law', 'prison']);
});
