import type { EditorView } from '@tiptap/pm/view';
import { paintFormulas } from './paintFormulas';
import type { PaintGroup } from './paintNames';
import type { DocumentRange } from './readVisibleRange';

export interface Painter {
  /** Paints these passages, by style name, and nothing else. Reads no layout. */
  paint(groups: ReadonlyMap<string, PaintGroup>): void;
}

/** Paints passages over the editor's text without touching its elements (CSS Custom Highlight API), except formulas. */
export function createPainter(view: EditorView): Painter {
  const painted = new Map<string, Highlight>();
  let formulas: HTMLElement[] = [];
  return {
    paint(groups) {
      formulas = paintFormulas(view, groups, formulas);
      for (const [name, highlight] of painted) {
        highlight.clear();
        if (groups.has(name)) continue;
        CSS.highlights.delete(name);
        painted.delete(name);
      }
      for (const [name, { priority, ranges }] of groups) {
        const highlight = painted.get(name) ?? new Highlight();
        highlight.priority = priority;
        for (const range of ranges) highlight.add(toStaticRange(view, range));
        painted.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
    },
  };
}

/** The part of the page that shows a part of the document. */
export function toStaticRange(view: EditorView, { from, to }: DocumentRange): StaticRange {
  const start = view.domAtPos(from, 1);
  const end = view.domAtPos(to, -1);
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}
