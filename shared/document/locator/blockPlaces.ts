import { Extension, Mark } from '@tiptap/core';

/** Marks text that begins at another place of the original than its block does, such as after the end of a page. */
export const LocatorMark = Mark.create({
  name: 'locator',
  // Around all other marks: what is bold over the end of a page is bold twice.
  priority: 1200,
  addAttributes: () => ({
    locator: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-locator'),
      renderHTML: writeLocatorAttribute,
    },
  }),
  parseHTML: () => [{ tag: 'span[data-locator]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

/** Attributes that few blocks have. They are not written where they are null. */
export const sparseAttributes: ReadonlySet<string> = new Set(['locator', 'fragment']);

/**
 * What blocks know of themselves: where they begin in the original (`locator`, see `writeLocator`), and the name by which
 * links in the text lead to them (`fragment`).
 */
export const BlockPlaces = Extension.create({
  name: 'blockPlaces',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'codeBlock', 'image'],
      attributes: {
        locator: {
          default: null,
          parseHTML: (element) => element.getAttribute('data-locator'),
          renderHTML: writeLocatorAttribute,
        },
        fragment: {
          default: null,
          // A second paragraph would otherwise have the name of the first.
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('id') || null,
          renderHTML: ({ fragment }) =>
            typeof fragment === 'string' ? { 'data-fragment': fragment } : {},
        },
      },
    },
  ],
});

function writeLocatorAttribute({ locator }: Record<string, unknown>): Record<string, string> {
  return typeof locator === 'string' && locator ? { 'data-locator': locator } : {};
}
