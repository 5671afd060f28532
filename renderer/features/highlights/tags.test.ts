import { expect, test } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import { makeTestHighlight } from '../../testing/makeTestHighlight';
import { listTags } from './tags';

test('tags are sorted by how often they are used, then by name', () => {
  const highlights = [
    makeTestHighlight('hl_1111', 'one', { tags: ['prison', 'money'] }),
    makeTestHighlight('hl_2222', 'two', { tags: ['law', 'money'] }),
    makeTestHighlight('hl_3333', 'three'),
  ];
  expect(listTags(highlights, english.compare)).toEqual(['money', 'law', 'prison']);
});
