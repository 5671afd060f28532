import { Image } from '@tiptap/extension-image';
import { attachmentOfSrc } from './pictureSrc';

/**
 * A picture. One that is an attachment is never written as an address, which a browser would try to load before the
 * window has shown it.
 */
export const PictureNode = Image.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      src: {
        default: null,
        parseHTML: (element) =>
          element.getAttribute('data-attachment') ?? element.getAttribute('src'),
        renderHTML: ({ src }) =>
          attachmentOfSrc(src) ? { 'data-attachment': String(src) } : { src },
      },
    };
  },
  parseHTML: () => [{ tag: 'img[src]' }, { tag: 'img[data-attachment]' }],
}).configure({ inline: false, allowBase64: true });
