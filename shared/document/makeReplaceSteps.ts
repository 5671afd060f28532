import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { ReplaceStep, type Step } from '@tiptap/pm/transform';
import { splitsPair } from '../anchoring/describe';
import type { StepJson } from '../model/step';
import { alignItems, type Run } from '../revision/alignItems';
import { writeStep } from './unknownFields';

/** Steps that make `after` of `before`, and leave alone what is the same in both: blocks, and of a changed block its start and end. */
export function makeReplaceSteps(before: Node, after: Node): StepJson[] {
  const keys = (document: Node) => document.children.map((block) => JSON.stringify(block));
  const runs = alignItems(keys(before), keys(after));
  const end: Run = { before: before.childCount, after: after.childCount, length: 0 };
  const steps: Step[] = [];
  let [index, indexAfter, position] = [0, 0, 0];
  for (const run of [...runs, end]) {
    const old = before.children.slice(index, run.before);
    const next = after.children.slice(indexAfter, run.after);
    if (old.length || next.length) steps.push(replaceBlocks(position, old, next));
    index = run.before + run.length;
    indexAfter = run.after + run.length;
    position += sizeOf(before.children.slice(index - old.length - run.length, index));
  }
  // From last to first, so that what precedes a step has not moved yet.
  return steps.reverse().map(writeStep);
}

function replaceBlocks(position: number, old: readonly Node[], next: readonly Node[]): Step {
  const [block, other] = [old[0], next[0]];
  const isOne = old.length === 1 && next.length === 1;
  if (isOne && block && other && block.isTextblock && block.sameMarkup(other)) {
    return replaceInline(position + 1, block, other);
  }
  const slice = new Slice(Fragment.from(next), 0, 0);
  return new ReplaceStep(position, position + sizeOf(old), slice);
}

/** Replaces what differs within a text block; `position` is that of its first character. Surrogate pairs stay whole. */
function replaceInline(position: number, block: Node, other: Node): Step {
  let start = block.content.findDiffStart(other.content) ?? 0;
  const ends = block.content.findDiffEnd(other.content) ?? { a: start, b: start };
  if (splitsPair(textOf(block), start) || splitsPair(textOf(other), start)) start -= 1;
  // Both ends can claim the same characters, such as the second “l” that turns “al” into “all”.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  let [end, endOther] = [ends.a + overlap, ends.b + overlap];
  if (splitsPair(textOf(block), end) || splitsPair(textOf(other), endOther)) {
    end += 1;
    endOther += 1;
  }
  const slice = new Slice(other.content.cut(start, endOther), 0, 0);
  return new ReplaceStep(position + start, position + end, slice);
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\n');
}

function sizeOf(blocks: readonly Node[]): number {
  return blocks.reduce((size, { nodeSize }) => size + nodeSize, 0);
}
