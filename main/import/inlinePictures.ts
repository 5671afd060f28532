import { Fragment, type Node } from '@tiptap/pm/model';
import { attachmentOfSrc, typeOfPicture } from '../../shared/document/pictureSrc';

/** The document with the pictures that are attachments in it as `data:` URLs, for a text that has no attachments. */
export async function inlinePictures(
  document: Node,
  read: (attachment: string) => Promise<Uint8Array | null>,
): Promise<Node> {
  const urls = new Map<string, string>();
  for (const name of listPictures(document)) {
    const bytes = await read(name);
    if (bytes) urls.set(name, toDataUrl(name, bytes));
  }
  return urls.size ? replacePictures(document, urls) : document;
}

/** The attachments that a document shows, each once. */
function listPictures(document: Node): string[] {
  const names = new Set<string>();
  document.descendants((node) => {
    const name = node.type.name === 'image' ? attachmentOfSrc(node.attrs.src) : null;
    if (name) names.add(name);
    return !node.isTextblock;
  });
  return [...names];
}

function toDataUrl(name: string, bytes: Uint8Array): string {
  return `data:${typeOfPicture(name)};base64,${Buffer.from(bytes).toString('base64')}`;
}

function replacePictures(node: Node, urls: ReadonlyMap<string, string>): Node {
  if (node.type.name === 'image') {
    const url = urls.get(attachmentOfSrc(node.attrs.src) ?? '');
    return url ? node.type.create({ ...node.attrs, src: url }) : node;
  }
  if (node.isTextblock || node.isLeaf) return node;
  return node.copy(Fragment.from(node.children.map((child) => replacePictures(child, urls))));
}
