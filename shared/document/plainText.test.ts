import { expect, test } from 'vitest';
import type { DocumentJson } from '../model/document';
import { articleDocumentSchema } from './articleDocumentSchema';
import { readArticleText } from './articleText';
import { parseDocument } from './parseDocument';
import { canonicalText, plainText } from './plainText';

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

test('canonicalText has the text that anchors count in, blank blocks and line breaks included', () => {
  const document = {
    type: 'doc' as const,
    content: [
      paragraph([]),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'One' }] },
      paragraph([
        { type: 'text', text: 'Two' },
        { type: 'hardBreak' },
        { type: 'text', text: '3' },
      ]),
      { type: 'horizontalRule' },
      { type: 'image', attrs: { src: 'data:,' } },
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph([]), paragraph([])] }],
      },
      { type: 'codeBlock', content: [{ type: 'text', text: 'a\nb' }] },
      paragraph([]),
    ],
  };
  const built = readArticleText(parseDocument(articleDocumentSchema, document));
  expect(canonicalText(document)).toBe(built.text);
});
