/** A tick beside the scroll bar, in CSS pixels from the top of the strip. */
export interface Tick {
  readonly topPx: number;
  readonly heightPx: number;
}

/** Ticks of `heightPx` at these places, in order; those that would touch become one, so that there are never more than fit. */
export function mergeTicks(placesPx: readonly number[], heightPx: number): Tick[] {
  const ticks: { topPx: number; heightPx: number }[] = [];
  for (const place of placesPx) {
    const topPx = Math.round(place);
    const last = ticks.at(-1);
    if (last && topPx <= last.topPx + last.heightPx) {
      last.heightPx = Math.max(last.heightPx, topPx + heightPx - last.topPx);
    } else ticks.push({ topPx, heightPx });
  }
  return ticks;
}
