import type { Node } from '@tiptap/pm/model';

/** More than any import makes, at 100; at some 300 Chromium runs out of stack as it lays the text out, and the window is gone. */
const MAX_DEPTH = 150;

/**
 * Throws where a node can't be in a text: where its schema does not allow it, where it is nested too deeply, and where an
 * attribute is an object. ProseMirror takes anything for one, and whoever shows or exports it counts on a text, a number
 * or a list of numbers. `depth` is how deep the node itself stands in its document.
 */
export function checkNode(node: Node, depth = 0): void {
  node.check();
  checkEach(node, depth);
}

function checkEach(node: Node, depth: number): void {
  if (depth > MAX_DEPTH) throw new RangeError(`It is nested more than ${MAX_DEPTH} deep`);
  for (const { type, attrs } of [node, ...node.marks]) {
    for (const [name, value] of Object.entries(attrs)) {
      if (!isPlain(value)) throw new RangeError(`Invalid ${name} of ${type.name}`);
    }
  }
  for (const child of node.children) checkEach(child, depth + 1);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number');
  return typeof value !== 'object' || value === null;
}
