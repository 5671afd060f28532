/** A line of text or a part of one, in CSS pixels from the top left of what the toolbar is placed in. */
export interface Line {
  leftPx: number;
  topPx: number;
  bottomPx: number;
}

export interface ToolbarSetting {
  /** Where the selection ended: at its end, or at its start where it was made backwards. */
  head: Line;
  /** Where it began. */
  anchor: Line;
  toolbar: { widthPx: number; heightPx: number };
  /** What is visible, and how wide the column is. */
  view: { topPx: number; bottomPx: number; widthPx: number };
}

const GAP_PX = 6;

/**
 * Where the toolbar goes, so that it is near the mouse and covers nothing selected: below a
 * selection made forwards, above one made backwards; at the other end where there is no room.
 */
export function placeToolbar({ head, anchor, toolbar, view }: ToolbarSetting): {
  leftPx: number;
  topPx: number;
} {
  const isForward =
    anchor.topPx < head.topPx || (anchor.topPx === head.topPx && anchor.leftPx <= head.leftPx);
  const [first, last] = isForward ? [anchor, head] : [head, anchor];
  const above = { topPx: first.topPx - GAP_PX - toolbar.heightPx, line: first };
  const below = { topPx: last.bottomPx + GAP_PX, line: last };
  const places = isForward ? [below, above] : [above, below];
  const fits = ({ topPx }: { topPx: number }) =>
    topPx >= view.topPx && topPx + toolbar.heightPx <= view.bottomPx;
  const { topPx, line } = places.find(fits) ?? (isForward ? below : above);
  const leftPx = line.leftPx - toolbar.widthPx / 2;
  return { leftPx: Math.max(0, Math.min(leftPx, view.widthPx - toolbar.widthPx)), topPx };
}
