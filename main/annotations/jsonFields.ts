/** The fields of a JSON object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** The items of a list; a value that is no list is its only item, as JSON-LD has it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text, without white space around it; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** The text as it is; empty for anything else. */
export function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The first of the values that is a text with something in it. */
export function firstText(...values: unknown[]): string {
  return values.map(textOf).find(Boolean) ?? '';
}

/** The offset; null for anything else. */
export function offsetOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
