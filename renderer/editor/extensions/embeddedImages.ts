import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/** Keeps only embedded images in what is pasted or dropped: nothing is ever loaded from elsewhere. */
export const embeddedImages = Extension.create({
  name: 'embeddedImages',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { transformPasted: (slice) => dropRemoteImages(slice) } }),
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

function isEmbedded(src: unknown): boolean {
  return typeof src === 'string' && src.startsWith('data:image/');
}
