import { Fragment, type Node } from '@tiptap/pm/model';

/** The words of the first heading of level 1, if there is one. */
export function findTitleHeading(document: Node): string | undefined {
  const isTitle = (node: Node) => node.type.name === 'heading' && node.attrs.level === 1;
  const heading = document.content.content.find(isTitle);
  return heading && wordsOf(heading);
}

/** The document without its first block where that only repeats the title as a heading, and other blocks follow. */
export function dropTitleHeading(document: Node, title: string): Node {
  const [first, ...rest] = document.content.content;
  const isRepeated = first?.type.name === 'heading' && rest.length > 0 && wordsOf(first) === title;
  return isRepeated ? document.copy(Fragment.from(rest)) : document;
}

function wordsOf(node: Node): string {
  return node.textBetween(0, node.content.size, ' ', ' ').replace(/\s+/g, ' ').trim();
}
