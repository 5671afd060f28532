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

/** An edit that was left out because the other text has changed in the same place. */
export interface LeftOut {
  /** The result of the edit, in its own document. */
  mine: Stretch;
  /** What is there instead, in the merged document. */
  theirs: Stretch;
}

const WORD = /[\p{L}\p{N}]/u;

interface Cluster extends Stretch {
  mine: DocumentChange[];
  hasTheirs: boolean;
}

/**
 * Applies the edits that lead from `base` to `mine` to `theirs`, which has the same base. An edit of words that changed
 * there too, or are right beside such words, is left out and reported: its place would be a guess.
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
  // From last to first, so that what precedes an edit has not moved yet.
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

/** False, with nothing done, where the edits do not fit the blocks there. */
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

/** The edits of both sides in order, with those grouped that touch the same or adjacent words. */
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

/** The stretch, widened to whole words. */
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
