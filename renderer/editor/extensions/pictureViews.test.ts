import { Fragment, Slice } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { articleDocumentSchema as schema } from '../../../shared/document/articleDocumentSchema';
import { dropRemoteImages } from './pictureViews';

const image = (src: string | null) => schema.node('image', { src });
const paragraph = schema.node('paragraph', null, [schema.text('Words')]);
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

it.each([
  ['an image inside the paste', pixel, true],
  ['a web image', 'https://example.org/pixel.gif', false],
  ['a file', 'file:///etc/passwd', false],
  ['a page posing as an image', 'data:text/html,<script>x()</script>', false],
  ['an image without an address', null, false],
])('keeps %s: %3$s', (_case, src, isKept) => {
  const quote = schema.node('blockquote', null, [paragraph, image(src)]);
  const slice = dropRemoteImages(new Slice(Fragment.from([quote, image(src)]), 1, 0));
  let images = 0;
  slice.content.descendants((node) => {
    if (node.type.name === 'image') images += 1;
  });
  expect(images).toBe(isKept ? 2 : 0);
  expect(slice.content.textBetween(0, slice.content.size)).toBe('Words');
  expect([slice.openStart, slice.openEnd]).toEqual([1, 0]);
});
