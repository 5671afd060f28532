import type { Kind } from '../model/highlight';
import type { LabelId } from '../model/ids';
import { type Label, type LabelColor, listLabels } from '../model/label';

/** Where the colours of labels are on the colour wheel, in degrees. */
const HUES: Record<LabelColor, number> = {
  amber: 42,
  green: 125,
  teal: 178,
  blue: 212,
  violet: 270,
  rose: 345,
};
/** Less saturated than this is grey, from 0 to 1. */
const LEAST_SATURATION = 0.1;

interface Wanted {
  readonly label: string | null;
  readonly colour: string | null;
  readonly kind: Kind;
}

/** The label for a highlight from elsewhere: the one of that name, else the one nearest to its colour, else the first of its kind. Null where there are none. */
export function chooseLabel(
  labels: ReadonlyMap<LabelId, Label>,
  { label, colour, kind }: Wanted,
): Label | null {
  const list = listLabels(labels);
  const fold = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const named = label === null ? undefined : list.find(({ name }) => fold(name) === fold(label));
  if (named) return named;
  const hue = colour === null ? null : hueOf(colour);
  const ofKind = list.find((one) => one.kind === kind);
  if (hue === null) return ofKind ?? list[0] ?? null;
  const distance = (one: Label) => apart(HUES[one.color], hue);
  return list.reduce<Label | null>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    null,
  );
}

function apart(a: number, b: number): number {
  const between = Math.abs(a - b) % 360;
  return Math.min(between, 360 - between);
}

/** The hue of a colour in hex, in degrees; null for grey, and for what is no colour. */
function hueOf(colour: string): number | null {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [];
  if (!red || !green || !blue) return null;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255);
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (most === 0 || spread / most < LEAST_SATURATION) return null;
  const turn =
    most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return (turn * 60 + 360) % 360;
}
