import type { TextRange } from '../../../shared/model/anchor';
import type { DrawnPage } from './pdf/drawText';

/** A rectangle of a page, in percent of its width and height. */
export interface PageArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces of a line this close to one another, in heights of it, are one. */
const SAME_LINE_GAP = 0.6;

/** Where a stretch of a page’s text is on the page, a rectangle for each line. `page` is an element as large as it. Reads the layout. */
export function findAreas(drawn: DrawnPage, range: TextRange, page: Element): PageArea[] {
  const whole = page.getBoundingClientRect();
  if (whole.width === 0) return [];
  const areas: PageArea[] = [];
  for (const rect of listRects(drawn, range)) {
    const area = {
      left: (100 * (rect.left - whole.left)) / whole.width,
      top: (100 * (rect.top - whole.top)) / whole.height,
      width: (100 * rect.width) / whole.width,
      height: (100 * rect.height) / whole.height,
    };
    const last = areas.at(-1);
    const joined = last && join(last, area, whole.height / whole.width);
    if (joined) areas[areas.length - 1] = joined;
    else areas.push(area);
  }
  return areas;
}

function listRects({ elements, string }: DrawnPage, { start, end }: TextRange): DOMRect[] {
  const rects: DOMRect[] = [];
  for (let index = start; index < end; ) {
    const item = string.items[index] ?? -1;
    let next = index + 1;
    while (next < end && string.items[next] === item) next += 1;
    const text = elements[item]?.firstChild;
    const from = string.offsets[index] ?? 0;
    const to = (string.offsets[next - 1] ?? 0) + 1;
    index = next;
    if (!(text instanceof Text) || from >= text.length) continue;
    const own = document.createRange();
    own.setStart(text, from);
    own.setEnd(text, Math.min(to, text.length));
    rects.push(...[...own.getClientRects()].filter(({ width }) => width > 0));
  }
  return rects;
}

/** Null where they are not on one line, or not side by side. */
function join(a: PageArea, b: PageArea, ratio: number): PageArea | null {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (overlap < Math.min(a.height, b.height) / 2) return null;
  const gap = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width);
  if (gap > SAME_LINE_GAP * a.height * ratio) return null;
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
