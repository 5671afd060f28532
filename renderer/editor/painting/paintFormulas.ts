import type { EditorView } from '@tiptap/pm/view';
import { formulaOf } from '../../../shared/document/formula/formula';
import type { PaintGroup } from './paintNames';
import type { DocumentRange } from './readVisibleRange';

/**
 * Names on each formula the style painted over it, since what is painted over text can’t be seen on MathML. Of several
 * styles it is the one on top. Returns the elements that have a name.
 */
export function paintFormulas(
  view: EditorView,
  groups: ReadonlyMap<string, PaintGroup>,
  painted: readonly HTMLElement[],
): HTMLElement[] {
  const styles = new Map<HTMLElement, string>();
  const byPriority = [...groups].sort(([, a], [, b]) => a.priority - b.priority);
  for (const range of listFormulas(view, groups)) {
    const isOver = (other: DocumentRange) => other.from < range.to && other.to > range.from;
    const [name] = byPriority.findLast(([, { ranges }]) => ranges.some(isOver)) ?? [];
    const element = name && findElement(view, range.from);
    if (element) styles.set(element, name);
  }
  for (const element of painted) if (!styles.has(element)) delete element.dataset.painted;
  for (const [element, name] of styles) element.dataset.painted = name;
  return [...styles.keys()];
}

/** The formulas between the first and the last passage. */
function listFormulas({ state }: EditorView, groups: ReadonlyMap<string, PaintGroup>) {
  const ranges = [...groups.values()].flatMap((group) => group.ranges);
  const from = ranges.reduce((least, range) => Math.min(least, range.from), Infinity);
  const to = ranges.reduce((most, range) => Math.max(most, range.to), 0);
  const formulas: DocumentRange[] = [];
  if (from >= to) return formulas;
  state.doc.nodesBetween(from, to, (node, position) => {
    if (formulaOf(node.marks)) formulas.push({ from: position, to: position + node.nodeSize });
  });
  return formulas;
}

function findElement(view: EditorView, position: number): HTMLElement | null {
  const { node } = view.domAtPos(position, 1);
  return node.parentElement?.closest<HTMLElement>('[data-formula]') ?? null;
}
