import type { Node } from '@tiptap/pm/model';

/** Imports go to 100; at about 300, Chromium runs out of stack as it lays the text out, and the window crashes. */
const MAX_DEPTH = 150;

/**
 * Throws for a node that can't be in a text: one that its schema does not allow, that is nested too deeply, or with an
 * object as an attribute. ProseMirror accepts anything there, while views and exports expect a text, a number or a list of
 * numbers. `depth` is that of the node itself in its document.
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
