import { expect, test } from 'vitest';
import type { DocumentJson } from '../model/document';
import { articleDocumentSchema } from './articleDocumentSchema';
import { parseDocument } from './parseDocument';

const unknownContent = (reason: string) =>
  expect.objectContaining({
    code: 'invalid',
    said: { id: 'core.unknownContent', values: { reason: expect.stringContaining(reason) } },
  });

test.each<[string, object]>([
  ['an address', { marks: [{ type: 'link', attrs: { href: { toString: 1 } } }] }],
  ['an address', { marks: [{ type: 'link', attrs: { href: ['https://example.org/'] } }] }],
])('rejects a text with an object for %s', (_what, more) => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x', ...more }] };
  const parse = () => parseDocument(articleDocumentSchema, { type: 'doc', content: [paragraph] });
  expect(parse).toThrow(unknownContent('Invalid href of link'));
});

test('rejects a text nested too deeply to be shown, and accepts the deepest that can be imported', () => {
  const nest = (depth: number) => {
    let block: DocumentJson['content'] = [{ type: 'paragraph' }];
    for (let at = 0; at < depth; at += 1) block = [{ type: 'blockquote', content: block }];
    return () => parseDocument(articleDocumentSchema, { type: 'doc', content: block ?? [] });
  };
  expect(nest(120)).not.toThrow();
  expect(nest(160)).toThrow(unknownContent('nested more than 150 deep'));
});

test.each<[string, object]>([
  ['level', { type: 'heading', attrs: { level: {} } }],
  ['src', { type: 'image', attrs: { src: {} } }],
  [
    'start',
    {
      type: 'orderedList',
      attrs: { start: [[]] },
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    },
  ],
])('rejects a block with an object for its %s', (name, block) => {
  const content = [{ type: 'paragraph', ...block }];
  const parse = () => parseDocument(articleDocumentSchema, { type: 'doc', content });
  expect(parse).toThrow(unknownContent(`Invalid ${name}`));
});
