import type { Highlight } from '../../../shared/model/highlight';
import type { HighlightId, LabelId } from '../../../shared/model/ids';
import type { Label } from '../../../shared/model/label';
import { at, findOverlaps, findWithin, type PlacedHighlights } from '../anchoring/placedHighlights';
import type { PaintGroup } from './paintNames';
import { paintNames, paintPriorities } from './paintNames';
import type { DocumentRange } from './readVisibleRange';

/** What highlights look like, and which of them stand out. */
export interface Look {
  highlights: ReadonlyMap<HighlightId, Highlight>;
  labels: ReadonlyMap<LabelId, Label>;
  selected: HighlightId | null;
  hovered: readonly HighlightId[];
  /** A passage that stands out over all highlights. */
  pointedOut: DocumentRange | null;
  /** Those that the list’s filter leaves out: they step back, and don’t count as overlapping. */
  leftOut: ReadonlySet<HighlightId>;
}

/** What to paint within `range`, by style name. */
export function groupPassages(
  placed: PlacedHighlights,
  range: DocumentRange,
  look: Look,
): Map<string, PaintGroup> {
  const groups = new Map<string, PaintGroup>();
  const add = (name: string, priority: number, passage: DocumentRange) => {
    const from = Math.max(passage.from, range.from);
    const to = Math.min(passage.to, range.to);
    if (from >= to) return;
    const group = groups.get(name);
    if (group) group.ranges.push({ from, to });
    else groups.set(name, { priority, ranges: [{ from, to }] });
  };
  const isDimmed = (id: HighlightId) => id !== look.selected && look.leftOut.has(id);
  const bright: number[] = [];
  for (const index of findWithin(placed, range.from, range.to)) {
    const id = placed.ids[index];
    const label = id && look.labels.get(look.highlights.get(id)?.label ?? 'lbl_');
    if (!label) continue;
    const passage = { from: at(placed.starts, index), to: at(placed.ends, index) };
    const row = at(placed.rows, index);
    if (isDimmed(id)) {
      add(paintNames.dimmed(row), paintPriorities.dimmed + row, passage);
    } else {
      add(paintNames.label(label.id, row), paintPriorities.label + row, passage);
      bright.push(index);
    }
    if (id === look.selected) {
      add(paintNames.selected(label.color), paintPriorities.selected, passage);
    } else if (look.hovered.includes(id)) {
      add(paintNames.hovered(label.color), paintPriorities.hovered, passage);
    }
  }
  for (const overlap of findOverlaps(placed, bright)) {
    add(paintNames.overlap, paintPriorities.overlap, overlap);
  }
  if (look.pointedOut) add(paintNames.pointedOut, paintPriorities.pointedOut, look.pointedOut);
  return groups;
}
