import type { Node } from '@tiptap/pm/model';
import { ReplaceStep, Transform } from '@tiptap/pm/transform';
import { tokenise, Vocabulary } from '../anchoring/tokenise';
import { readArticleText } from './articleText';
import { compareDocuments, type DocumentChange, mapThrough } from './compareDocuments';

/** A stretch of a document, between two ProseMirror positions. */
export interface Stretch {
  from: number;
  to: number;
}

/** An edit that was left out, since the other text is another in the same place. */
export interface LeftOut {
  /** What the edit made, in the document that it was made in. */
  mine: Stretch;
  /** What stands in its place, in the merged document. */
  theirs: Stretch;
}

const WORD = /[\p{L}\p{N}]/u;

interface Cluster extends Stretch {
  mine: DocumentChange[];
  hasTheirs: boolean;
}

/**
 * Makes the edits that lead from `base` to `mine` in `theirs`, which was made of the same base. An edit of words that
 * are another there, or that stand right beside such, is left out, and answered: its place would be a guess.
 */
export function mergeDocuments(
  base: Node,
  mine: Node,
  theirs: Node,
): { document: Node; leftOut: LeftOut[] } {
  const toMine = compareDocuments(base, mine);
  const toTheirs = compareDocuments(base, theirs);
  const merged = new Transform(theirs);
  const stretchIn = (changes: readonly DocumentChange[], { from, to }: Stretch): Stretch => ({
    from: mapThrough(changes, from, -1),
    to: mapThrough(changes, to, 1),
  });
  const leftOut: LeftOut[] = [];
  // From the last to the first: what lies before an edit is then still where it was.
  for (const cluster of findClusters(base, toMine, toTheirs).reverse()) {
    if (!cluster.mine.length) continue;
    const own = stretchIn(toMine, cluster);
    const other = stretchIn(toTheirs, cluster);
    if (mine.slice(own.from, own.to).eq(theirs.slice(other.from, other.to))) continue;
    if (!cluster.hasTheirs && redo(merged, cluster.mine, mine, toTheirs)) continue;
    leftOut.unshift({ mine: own, theirs: other });
  }
  return {
    document: merged.doc,
    leftOut: leftOut.map(({ mine: own, theirs: { from, to } }) => ({
      mine: own,
      theirs: { from: merged.mapping.map(from, -1), to: merged.mapping.map(to, 1) },
    })),
  };
}

/** False, and nothing done, where the edits do not fit the blocks that are there. */
function redo(
  merged: Transform,
  edits: readonly DocumentChange[],
  mine: Node,
  toTheirs: readonly DocumentChange[],
): boolean {
  const trial = new Transform(merged.doc);
  for (const { fromA, toA, fromB, toB } of edits.toReversed()) {
    const [from, to] = [mapThrough(toTheirs, fromA, 1), mapThrough(toTheirs, toA, 1)];
    const step = new ReplaceStep(from, to, mine.slice(fromB, toB));
    if (trial.maybeStep(step).failed !== null) return false;
  }
  for (const step of trial.steps) merged.step(step);
  return true;
}

/** Edits of both, in order; those that touch the same words, or words side by side, together. */
function findClusters(
  base: Node,
  toMine: readonly DocumentChange[],
  toTheirs: readonly DocumentChange[],
): Cluster[] {
  const single = (change: DocumentChange, mine: DocumentChange[]): Cluster => ({
    ...widenToWords(base, { from: change.fromA, to: change.toA }),
    mine,
    hasTheirs: mine.length === 0,
  });
  const all = [
    ...toMine.map((change) => single(change, [change])),
    ...toTheirs.map((change) => single(change, [])),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const clusters: Cluster[] = [];
  for (const next of all) {
    const last = clusters.at(-1);
    if (!last || next.from > last.to) {
      clusters.push(next);
      continue;
    }
    last.to = Math.max(last.to, next.to);
    last.mine.push(...next.mine);
    last.hasTheirs ||= next.hasTheirs;
  }
  return clusters;
}

/** The stretch with the whole of the words that it touches. */
function widenToWords(document: Node, { from, to }: Stretch): Stretch {
  return {
    from: wordsTouching(document, from)?.from ?? from,
    to: wordsTouching(document, to)?.to ?? to,
  };
}

function wordsTouching(document: Node, position: number): Stretch | null {
  const block = readArticleText(document).blocks.find(
    ({ position: start, text }) => start <= position && position <= start + text.length,
  );
  if (!block) return null;
  const offset = position - block.position;
  const { starts, ends } = tokenise(block.text, new Vocabulary());
  const isTouched = (_: number, index: number) => {
    const [start = 0, end = 0] = [starts[index], ends[index]];
    return start <= offset && offset <= end && WORD.test(block.text.slice(start, end));
  };
  const from = starts.find(isTouched);
  const to = ends.findLast(isTouched);
  if (from === undefined || to === undefined) return null;
  return { from: block.position + from, to: block.position + to };
}
