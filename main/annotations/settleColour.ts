/** The colours that programs name, as their palettes show them. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['yellow', '#ffd400'],
  ['red', '#ff6666'],
  ['pink', '#f7a6c1'],
  ['green', '#5fb236'],
  ['blue', '#2ea8e5'],
  ['purple', '#a28ae5'],
  ['violet', '#a28ae5'],
  ['magenta', '#e56eee'],
  ['orange', '#f19837'],
  ['teal', '#1f9e9e'],
  ['aqua', '#1f9e9e'],
  ['cyan', '#1fb5c9'],
]);

/** A colour as hex with six digits; null for anything that is none. */
export function settleColour(colour: unknown): string | null {
  if (typeof colour !== 'string') return null;
  const plain = colour.trim().toLowerCase();
  const [, short] = /^#?([0-9a-f]{3})$/.exec(plain) ?? [];
  if (short) return `#${[...short].map((digit) => digit + digit).join('')}`;
  const [, long] = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(plain) ?? [];
  return long ? `#${long}` : (NAMED.get(plain) ?? null);
}
