import { Fragment, type Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { fixTables } from '@tiptap/pm/tables';
import { articleDocumentSchema } from '../../shared/document/articleDocumentSchema';
import { dropInvisibles } from '../../shared/document/dropInvisibles';

/**
 * An article's document as it should be stored: no empty blocks, invisible characters, or white space and line
 * breaks at the ends of blocks; a new paragraph where a page only had two line breaks; tables with full rows.
 */
export function tidyDocument(document: Node): Node {
  const blocks = document.content.content.flatMap(tidyBlock);
  const tidied = articleDocumentSchema.node(
    'doc',
    null,
    blocks.length ? blocks : [emptyParagraph()],
  );
  return fixTables(EditorState.create({ doc: tidied }))?.doc ?? tidied;
}

function tidyBlock(node: Node): Node[] {
  switch (node.type.name) {
    case 'paragraph':
      return splitLines(node).map((lines) => node.copy(joinLines(lines)));
    case 'heading': {
      const lines = splitLines(node).flat();
      return lines.length ? [node.copy(joinLines(lines))] : [];
    }
    case 'codeBlock':
      return node.textContent.trim()
        ? [node.copy(Fragment.from(tidyText(node.content.content)))]
        : [];
    case 'horizontalRule':
    case 'image':
      return [node];
    case 'tableRow':
      return [node.copy(Fragment.from(tidyChildren(node)))];
    case 'tableHeader':
    case 'tableCell': {
      const blocks = tidyChildren(node);
      return [node.copy(Fragment.from(blocks.length ? blocks : [emptyParagraph()]))];
    }
    case 'listItem':
      return tidyItem(node);
    case 'table':
      return holdsSomething(node) ? [node.copy(Fragment.from(tidyChildren(node)))] : [];
    default: {
      const blocks = tidyChildren(node);
      return blocks.length ? [node.copy(Fragment.from(blocks))] : [];
    }
  }
}

function tidyChildren(node: Node): Node[] {
  return node.content.content.flatMap(tidyBlock);
}

/** An item must start with a paragraph: a heading becomes one, and an item that is only a list is replaced by its items. */
function tidyItem(item: Node): Node[] {
  const [first, ...rest] = tidyChildren(item);
  if (!first) return [];
  if (first.type.name === 'paragraph') return [item.copy(Fragment.from([first, ...rest]))];
  if (first.type.name === 'heading') {
    const paragraph = articleDocumentSchema.node('paragraph', null, first.content);
    return [item.copy(Fragment.from([paragraph, ...rest]))];
  }
  if (first.type.isInGroup('list') && rest.length === 0) return [...first.content.content];
  return [item.copy(Fragment.from([emptyParagraph(), first, ...rest]))];
}

/** The trimmed lines of a block, in groups separated by empty lines. */
function splitLines(block: Node): Node[][][] {
  const groups: Node[][][] = [[]];
  for (const line of readLines(block)) {
    if (line.length) groups.at(-1)?.push(line);
    else groups.push([]);
  }
  return groups.filter((lines) => lines.length > 0);
}

function readLines(block: Node): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of block.content.content) {
    if (node.type.name === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((line) => trimEnds(tidyText(line)));
}

function joinLines(lines: readonly Node[][]): Fragment {
  return Fragment.from(
    lines.flatMap((line, index) =>
      index === 0 ? line : [articleDocumentSchema.node('hardBreak'), ...line],
    ),
  );
}

function tidyText(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => withText(node, dropInvisibles(node.text ?? '')));
}

function trimEnds(line: readonly Node[]): Node[] {
  const from = line.findIndex((node) => node.text?.trimStart());
  const to = line.findLastIndex((node) => node.text?.trimEnd());
  const nodes = line.slice(Math.max(0, from), to + 1).flatMap((node, index, kept) => {
    const text = index === 0 ? (node.text ?? '').trimStart() : (node.text ?? '');
    return withText(node, index === kept.length - 1 ? text.trimEnd() : text);
  });
  return nodes.some((node) => /[^\s\p{Cf}]/u.test(node.text ?? '')) ? nodes : [];
}

function withText(node: Node, text: string): Node[] {
  if (text === node.text) return [node];
  return text ? [articleDocumentSchema.text(text, node.marks)] : [];
}

function holdsSomething(node: Node): boolean {
  let isFound = false;
  node.descendants((child) => {
    isFound ||= child.type.name === 'image' || /[^\s\p{Cf}]/u.test(child.text ?? '');
    return !isFound;
  });
  return isFound;
}

function emptyParagraph(): Node {
  return articleDocumentSchema.node('paragraph');
}
