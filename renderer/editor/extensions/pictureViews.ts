import { Extension } from '@tiptap/core';
import { DOMSerializer, Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import { LARGEST_PICTURE_MB, TOO_LARGE } from '../../../shared/document/largePicture';
import { attachmentOfSrc, typeOfPicture } from '../../../shared/document/pictureSrc';
import type { Words } from '../../../shared/words/Words';

interface Options {
  readWords: () => Words;
  /** Reads a picture of the library; without it, only pictures inside the text are shown. */
  readAttachment?: (attachment: string) => Promise<Uint8Array>;
}

/**
 * Shows the pictures of a text: those inside it, and those that the library keeps, once they are nearly in sight. Nothing is
 * ever loaded from elsewhere, also of what is pasted or dropped. A picture that is missing shows its description in its
 * place.
 */
export function pictureViews(options: Options): Extension {
  return Extension.create({
    name: 'pictureViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPasted: (slice) => dropRemoteImages(slice),
          nodeViews: { image: (node) => createPictureView(node, options) },
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
    else if (isEmbedded(node.attrs.src) || attachmentOfSrc(node.attrs.src)) kept.push(node);
  });
  return Fragment.fromArray(kept);
}

function createPictureView(node: Node, { readWords, readAttachment }: Options): NodeView {
  const { src } = node.attrs;
  const attachment = attachmentOfSrc(src);
  if (attachment && readAttachment)
    return viewAttachment(node, attachment, readAttachment, readWords);
  const { toDOM } = node.type.spec;
  if (isEmbedded(src) && toDOM) {
    const { dom } = DOMSerializer.renderSpec(document, toDOM(node));
    if (dom instanceof HTMLElement) return { dom };
  }
  return { dom: describePicture(node, readWords()) };
}

/** A frame of the picture’s size, which is filled when it is nearly in sight. */
function viewAttachment(
  node: Node,
  attachment: string,
  read: (attachment: string) => Promise<Uint8Array>,
  readWords: () => Words,
): NodeView {
  const dom = document.createElement('div');
  dom.dataset.picture = '';
  const image = document.createElement('img');
  image.alt = String(node.attrs.alt ?? '');
  const [width, height] = [Number(node.attrs.width), Number(node.attrs.height)];
  if (width > 0 && height > 0) Object.assign(image, { width, height });
  dom.append(image);
  let url = '';
  let isGone = false;
  const fill = async () => {
    try {
      const bytes = await read(attachment);
      if (isGone) return;
      const type = typeOfPicture(attachment) ?? '';
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      image.src = url;
    } catch {
      // Why is in the log; here it matters that something is missing.
      if (!isGone) dom.replaceChildren(describePicture(node, readWords()));
    }
  };
  const sight = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      sight.disconnect();
      void fill();
    },
    { rootMargin: '100% 0px' },
  );
  sight.observe(dom);
  return {
    dom,
    ignoreMutation: () => true,
    destroy() {
      isGone = true;
      sight.disconnect();
      URL.revokeObjectURL(url);
    },
  };
}

function describePicture(node: Node, { say }: Words): HTMLElement {
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
