import { expect, test } from 'vitest';
import type { DocumentJson } from '../model/document';
import { plainText } from './plainText';

const paragraph = (content: unknown) => ({ type: 'paragraph', content });

test.each<[string, unknown[], string]>([
  ['a line for each block', [paragraph([{ type: 'text', text: 'One' }]), paragraph([])], 'One'],
  [
    'nothing for what is not a node',
    [paragraph([null, 7, 'x', { type: 'text', text: 'Two' }])],
    'Two',
  ],
  ['nothing for what is no list of nodes', [paragraph('x'), paragraph({ type: 'text' })], ''],
])('has %s', (_what, content, text) => {
  expect(plainText({ type: 'doc', content } as DocumentJson)).toBe(text);
});
