import { describe, expect, it } from 'vitest';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { TOO_LARGE } from '../../shared/document/largePicture';
import { attachmentOfSrc } from '../../shared/document/pictureSrc';
import { storePictures } from './storePictures';

const png = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const svg = Buffer.from('<?xml version="1.0"?>\n<!-- made by hand --><svg xmlns="…"></svg>');
const image = (src: string, title: string | null = null) =>
  articleDocumentSchema.node('image', { src, title, alt: 'Rain' });
const store = (src: string, pictures = new Map<string, Uint8Array>()) => {
  const document = articleDocumentSchema.node('doc', null, [
    articleDocumentSchema.node('blockquote', null, [image(src)]),
  ]);
  const stored = storePictures(document, pictures);
  return { ...stored, attrs: stored.document.firstChild?.firstChild?.attrs };
};

describe('a picture in a text', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['that the reader hands over', 'picture:word/media/1.png', png, 'png'],
    ['whatever it is called', 'picture:word/media/1.png', svg, 'svg'],
    [
      'that is written into its address',
      `data:image/jpeg;base64,${png.toString('base64')}`,
      png,
      'png',
    ],
    ['that is written out', `data:image/svg+xml,${encodeURIComponent(String(svg))}`, svg, 'svg'],
  ])('%s becomes an attachment', (_what, src, bytes, extension) => {
    const { attrs, pictures } = store(src, new Map([['word/media/1.png', bytes]]));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.name).toMatch(new RegExp(`^[0-9a-f]{64}\\.${extension}$`));
    expect(Buffer.from(pictures[0]?.bytes ?? [])).toEqual(Buffer.from(bytes));
    expect(attachmentOfSrc(attrs?.src)).toBe(pictures[0]?.name);
  });

  it('that is shown twice is kept once', () => {
    const document = articleDocumentSchema.node('doc', null, [
      image('picture:a'),
      image('picture:b'),
    ]);
    const { pictures } = storePictures(
      document,
      new Map([
        ['a', png],
        ['b', png],
      ]),
    );
    expect(pictures).toHaveLength(1);
  });

  it.each<[string, string, Uint8Array, object]>([
    ['whose bytes are missing', 'picture:b', png, { src: '', title: null }],
    ['that is another’s', `attachment:${'a'.repeat(64)}.png`, png, { src: '', title: null }],
    ['that is no picture', 'picture:a', Buffer.from('MZ a program'), { src: '', title: null }],
    [
      'that is too large',
      'picture:a',
      Buffer.concat([png, Buffer.alloc(10_000_001)]),
      { src: '', title: TOO_LARGE },
    ],
  ])('%s leaves its place and its description', (_what, src, bytes, attrs) => {
    const stored = store(src, new Map([['a', bytes]]));
    expect(stored.attrs).toMatchObject({ ...attrs, alt: 'Rain' });
    expect(stored.pictures).toEqual([]);
  });
});
