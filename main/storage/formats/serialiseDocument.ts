import { Fragment, type Node } from '@tiptap/pm/model';
import { writeNode } from '../../../shared/document/unknownFields';

const lines = new WeakMap<Node, Buffer>();

/** A document as JSON, in pieces to be joined: one top-level block per line. */
export function serialiseDocument(document: Node): Buffer[] {
  const head = JSON.stringify(writeNode(document.copy(Fragment.empty)));
  return [
    Buffer.from(`${head.slice(0, -1)},"content":[`),
    ...document.children.map((block, index) => (index ? toLine(block) : toLine(block).subarray(1))),
    Buffer.from('\n]}'),
  ];
}

/** A block as a line of JSON, with its separator in front. After an edit most blocks are still the same nodes, whose lines are known. */
function toLine(block: Node): Buffer {
  const known = lines.get(block);
  if (known) return known;
  const line = Buffer.from(`,\n${JSON.stringify(writeNode(block))}`);
  lines.set(block, line);
  return line;
}
