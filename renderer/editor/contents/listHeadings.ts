import type { Node } from '@tiptap/pm/model';
import type { Heading } from '../../state/contents';

/** A heading and its ProseMirror position. */
export interface PlacedHeading extends Heading {
  readonly position: number;
}

/** The headings of a text that say something, in its order, those in quotations and lists too. */
export function listHeadings(doc: Node): PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'heading') {
      const text = node.textContent.replace(/\s+/g, ' ').trim();
      if (text) headings.push({ text, level: Number(node.attrs.level), position });
    }
    return !node.isTextblock;
  });
  return headings;
}
