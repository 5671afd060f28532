import { type Change, ChangeSet, type TokenEncoder } from '@tiptap/pm/changeset';
import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import { makeReplaceSteps } from './makeReplaceSteps';

/** What differs between two documents, in order: `fromA`–`toA` in the first is `fromB`–`toB` in the second. */
export type DocumentChange = Pick<Change, 'fromA' | 'toA' | 'fromB' | 'toB'>;

const encoder: TokenEncoder<string> = {
  encodeCharacter: (code, marks) =>
    marks.length ? `${code} ${JSON.stringify(marks)}` : String(code),
  encodeNodeStart: (node) => `${node.type.name} ${JSON.stringify([node.attrs, node.marks])}`,
  encodeNodeEnd: () => '/',
  compareTokens: (a, b) => a === b,
};

/** Compares two documents block by block, and changed blocks letter by letter (`prosemirror-changeset`). Marks count. */
export function compareDocuments(before: Node, after: Node): readonly DocumentChange[] {
  const { schema } = before.type;
  const maps = makeReplaceSteps(before, after).map((step) => Step.fromJSON(schema, step).getMap());
  return ChangeSet.create<null>(before, () => null, encoder).addSteps(after, maps, null).changes;
}

/** Where a position went. One inside a change goes to the start (−1) or end (1) of what is there now. */
export function mapThrough(
  changes: readonly DocumentChange[],
  position: number,
  side: -1 | 1,
): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    if (position < fromA) break;
    if (position <= toA) return side === -1 ? fromB : toB;
    shift = toB - toA;
  }
  return position + shift;
}
