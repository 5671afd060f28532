import type { Node } from '@tiptap/pm/model';

/** The ProseMirror position of the block that links to `#<fragment>` lead to; null where the text has none. */
export function findFragment(document: Node, fragment: string): number | null {
  let found: number | null = null;
  document.descendants((node, position) => {
    if (found === null && node.attrs.fragment === fragment) found = position;
    return found === null && !node.isTextblock;
  });
  return found;
}
