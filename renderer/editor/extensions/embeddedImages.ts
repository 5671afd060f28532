import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { LARGEST_PICTURE_MB, TOO_LARGE } from '../../../shared/document/largePicture';
import type { Words } from '../../../shared/words/Words';

/**
 * Keeps only embedded images in what is pasted or dropped: nothing is ever loaded from elsewhere. An image that is not in
 * the article shows its description in its place.
 */
export function embeddedImages(readWords: () => Words): Extension {
  return Extension.create({
    name: 'embeddedImages',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPasted: (slice) => dropRemoteImages(slice),
          nodeViews: { image: (node) => ({ dom: renderImage(node, readWords()) }) },
        },
      }),
    ],
  });
}

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

function renderImage(node: Node, { say }: Words): HTMLElement {
  const { toDOM } = node.type.spec;
  if (isEmbedded(node.attrs.src) && toDOM) {
    const { dom } = DOMSerializer.renderSpec(document, toDOM(node));
    if (dom instanceof HTMLElement) return dom;
  }
  const missing = document.createElement('div');
  const shown = String(node.attrs.alt ?? '');
  const reason =
    node.attrs.title === TOO_LARGE
      ? say('editor.picture.tooLarge', { mb: LARGEST_PICTURE_MB })
      : '';
  const description = [shown, reason].filter((part) => part).join(' — ');
  missing.dataset.missingImage = '';
  missing.setAttribute('role', 'img');
  missing.setAttribute('aria-label', description);
  missing.textContent = description;
  return missing;
}

function isEmbedded(src: unknown): boolean {
  return typeof src === 'string' && src.startsWith('data:image/');
}
