import type { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view';
import { readPlaced } from '../extensions/highlightPlacement';
import { findScroller } from '../findScroller';
import { type DocumentRange, readVisibleRange } from '../painting/readVisibleRange';
import { cutSegments } from './cutSegments';
import type { DescribeSegments } from './describeSegments';

/** Elements of the text to put in and to take out. */
export interface MarksChange {
  add: Decoration[];
  remove: Decoration[];
}

export interface MarkingHost {
  view: EditorView;
  readMarks(): DecorationSet;
  change(change: MarksChange): void;
  done(): void;
}

/** When no more than this is left of an idle period, no further block is begun: what was done has to be shown too. */
const RESERVE_MS = 5;

/**
 * Marks up all highlights of the text while the window is idle, a few blocks at a time: first what is visible and what
 * follows, then what is before. The text must not change meanwhile. Returns what stops it.
 */
export function markInTurn(host: MarkingHost, describe: DescribeSegments): () => void {
  const { view } = host;
  const { doc } = view.state;
  const blocks: DocumentRange[] = [];
  doc.forEach(({ nodeSize }, from) => {
    blocks.push({ from, to: from + nodeSize });
  });
  const visible = readVisibleRange(view, findScroller(view.dom), 0);
  const first = doc.resolve(visible.from).index(0);
  const inTurn = [...blocks.slice(first), ...blocks.slice(0, first)];
  let request = requestIdleCallback(work);

  function work(deadline: IdleDeadline): void {
    const change: MarksChange = { add: [], remove: [] };
    do {
      const block = inTurn.shift();
      if (block) compare(block, change);
    } while (inTurn.length && deadline.timeRemaining() > RESERVE_MS);
    if (inTurn.length) request = requestIdleCallback(work);
    else host.done();
    if (change.add.length || change.remove.length) host.change(change);
  }

  function compare(block: DocumentRange, change: MarksChange): void {
    const placed = readPlaced(view.state);
    const wanted = describe(placed, cutSegments(doc, placed, block));
    const present = host.readMarks().find(block.from, block.to);
    if (nameAll(wanted) === nameAll(present)) return;
    change.remove.push(...present);
    change.add.push(...wanted);
  }

  return () => cancelIdleCallback(request);
}

function nameAll(marks: readonly Decoration[]): string {
  return marks.map(({ from, to, spec }) => `${from}–${to} ${spec.signature}`).join('\n');
}
