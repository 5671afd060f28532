import type { Node } from '@tiptap/pm/model';

/** Which letters of a text could break the emphasis markers beside them. */
export interface GuardedLetters {
  readonly first: boolean;
  readonly last: boolean;
}

interface Run {
  readonly node: Node;
  readonly isOneLetter: boolean;
  first: boolean;
  last: boolean;
}

/** It is called once for each child of a block. */
const cache = new WeakMap<Node, readonly GuardedLetters[]>();

/**
 * CommonMark reads no emphasis in `**(a)**b`: a marker between punctuation and a letter neither opens nor
 * closes. Such a letter must be written as a character reference, which counts as punctuation. That letter
 * may be next to a second marker, hence the second look at its neighbours.
 * Returns a result for each child of `block`.
 */
export function findGuardedLetters(block: Node): readonly GuardedLetters[] {
  const known = cache.get(block);
  if (known) return known;
  const runs = block.children.map((node): Run => {
    const isOneLetter = [...(node.text ?? '')].length === 1;
    return { node, isOneLetter, first: false, last: false };
  });
  const waiting = [...runs.keys()];
  for (const index of waiting) {
    const [left, right] = [runs[index], runs[index + 1]];
    if (!left || !right || !isAtRisk(left, right)) continue;
    if (guard(left, 'last', LETTER_AT_END)) waiting.push(index - 1);
    if (guard(right, 'first', LETTER_AT_START)) waiting.push(index + 1);
  }
  cache.set(block, runs);
  return runs;
}

function guard(run: Run, side: 'first' | 'last', letter: RegExp): boolean {
  if (run[side] || !letter.test(run.node.text ?? '')) return false;
  run[side] = true;
  if (run.isOneLetter) run.first = run.last = true;
  return true;
}

function isAtRisk(left: Run, right: Run): boolean {
  if (!left.node.isText || !right.node.isText) return false;
  if (linkOf(left.node) !== linkOf(right.node)) return false;
  const [before, after] = [emphasisOf(left.node), emphasisOf(right.node)];
  if (before.join() === after.join()) return false;
  if (SPACE_AT_END.test(left.node.text ?? '') || SPACE_AT_START.test(right.node.text ?? ''))
    return false;
  // Markers are punctuation to one another, and `_` needs it on both sides.
  const all = new Set([...before, ...after]);
  if (all.has('italic') || all.size > 1) return true;
  const isLeftMark = left.last || MARK_AT_END.test(left.node.text ?? '');
  const isRightMark = right.first || MARK_AT_START.test(right.node.text ?? '');
  return isLeftMark !== isRightMark;
}

const SPACE_AT_END = /\s$/u;
const SPACE_AT_START = /^\s/u;
const MARK_AT_END = /[\p{P}\p{S}]$/u;
const MARK_AT_START = /^[\p{P}\p{S}]/u;
const LETTER_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{M}\p{N}]/u;

function emphasisOf(node: Node): string[] {
  const names = node.marks.map((mark) => mark.type.name);
  return names.filter((name) => name !== 'link' && name !== 'code');
}

function linkOf(node: Node): unknown {
  return node.marks.find((mark) => mark.type.name === 'link')?.attrs.href;
}
