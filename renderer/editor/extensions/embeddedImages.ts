import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/**
 * Keeps only embedded images in what is pasted or dropped: nothing is ever loaded from elsewhere. An image that is not in
 * the article shows its description in its place.
 */
export const embeddedImages = Extension.create({
  name: 'embeddedImages',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        transformPasted: (slice) => dropRemoteImages(slice),
        nodeViews: { image: (node) => ({ dom: renderImage(node) }) },
      },
    }),
  ],
});

/** The slice without images that would have to be loaded. */
export function dropRemoteImages({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(filterFragment(content), openStart, openEnd);
}

function filterFragment(fragment: Fragment): Fragment {
  const kept: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name !== 'image') kept.push(node.copy(filterFragment(node.content)));
    else if (isEmbedded(node.attrs.src)) kept.push(node);
  });
  return Fragment.fromArray(kept);
}

function renderImage(node: Node): HTMLElement {
  const { toDOM } = node.type.spec;
  if (isEmbedded(node.attrs.src) && toDOM) {
    const { dom } = DOMSerializer.renderSpec(document, toDOM(node));
    if (dom instanceof HTMLElement) return dom;
  }
  const missing = document.createElement('div');
  const description = String(node.attrs.alt ?? '');
  missing.dataset.missingImage = '';
  missing.setAttribute('role', 'img');
  missing.setAttribute('aria-label', description);
  missing.textContent = description;
  return missing;
}

function isEmbedded(src: unknown): boolean {
  return typeof src === 'string' && src.startsWith('data:image/');
}
