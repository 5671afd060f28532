import type { CslItem, StandardCslItem } from '../../shared/model/csl/cslItem';
import { settleCslItem } from '../../shared/model/csl/settleCslItem';

/** The record as citeproc can take it, under an id of ours. Records come from anywhere, so that they are settled first. */
export function makeCiteItem(csl: CslItem, id: string): Record<string, unknown> {
  const fields = Object.entries(settleCslItem(csl).item ?? {});
  return { ...Object.fromEntries(fields.map(([name, value]) => [name, evenRange(value)])), id };
}

/** citeproc refuses ranges such as 2019 to March 2020: these are cited as exactly as both of their ends are known. */
function evenRange(value: unknown): unknown {
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
