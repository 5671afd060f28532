import type { CslItem, StandardCslItem } from '../../shared/model/csl/cslItem';
import { settleCslItem } from '../../shared/model/csl/settleCslItem';

/** The record as citeproc can take it, under an id of ours. Records come from anywhere, so that they are settled first. */
export function makeCiteItem(csl: CslItem, id: string): Record<string, unknown> {
  const fields = Object.entries(settleCslItem(csl).item ?? {});
  return { ...Object.fromEntries(fields.map(([name, value]) => [name, adapt(value)])), id };
}

/** citeproc fails at some numbers, and refuses ranges such as 2019 to March 2020, which are cited as far as both ends are known. */
function adapt(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (!isDate(value)) return value;
  const { 'date-parts': [start = [], end = []] = [] } = value;
  const length = Math.min(start.length, end.length);
  if (!length || start.length === end.length) return value;
  return { ...value, 'date-parts': [start.slice(0, length), end.slice(0, length)] };
}

type CslDate = NonNullable<StandardCslItem['issued']>;

function isDate(value: unknown): value is CslDate {
  return typeof value === 'object' && value !== null && 'date-parts' in value;
}
