import { Fragment, type Node } from '@tiptap/pm/model';

/**
 * The same document without what Markdown can’t express: runs of white space, white space and line
 * breaks at the ends of a paragraph, marks on breaks and blanks. Code blocks stay as they are.
 */
export function tidyForMarkdown(node: Node): Node {
  if (node.type.spec.code) return node;
  const children = node.inlineContent ? tidyInline(node) : node.children.map(tidyForMarkdown);
  return node.copy(Fragment.fromArray(children));
}

function tidyInline(block: Node): Node[] {
  const lines: Node[][] = [[]];
  for (const node of block.children) {
    if (node.isText) lines.at(-1)?.push(node);
    else lines.push([node.mark([])]);
  }
  const tidy = lines.flatMap((line) => tidyLine(line));
  const from = tidy.findIndex((node) => node.isText);
  const to = tidy.findLastIndex((node) => node.isText);
  return from < 0 ? [] : tidy.slice(from, to + 1);
}

// Every line but the first begins with the break before it.
function tidyLine(line: Node[]): Node[] {
  const tidy: Node[] = [];
  const lastText = line.findLastIndex((node) => node.text?.trim());
  let isSpaced = true;
  for (const [index, node] of line.entries()) {
    const collapsed = (node.text ?? '').replace(/[ \t\r\n\f\v]+/g, ' ');
    const text: string = isSpaced ? collapsed.trimStart() : collapsed;
    if (!node.isText) tidy.push(node);
    else if (text && index <= lastText)
      tidy.push(makeText(node, index === lastText ? text.trimEnd() : text));
    if (node.isText && text) isSpaced = text.endsWith(' ');
  }
  return tidy;
}

function makeText(node: Node, text: string): Node {
  return node.type.schema.text(text, text.trim() ? node.marks : []);
}
