import { decodeHTMLStrict } from 'entities';
import { kindOfCslVariable } from './cslVariables';
import { type SettledCsl, settleCslItem } from './settleCslItem';

/** Reads an item from a file or a service, as `settleCslItem` does. These write `&amp;` and `&#8217;` in their texts. */
export function readCslItem(input: unknown): SettledCsl {
  const { item, problems } = settleCslItem(input);
  if (!item) return { item, problems };
  const decoded = Object.entries(item).map(([field, value]) => [
    field,
    kindOfCslVariable(field) === 'string' && typeof value === 'string' && !isAddress(field)
      ? decodeHTMLStrict(value)
      : value,
  ]);
  return { item: { ...item, ...Object.fromEntries(decoded) }, problems };
}

/** In an address, `&copy=1` is a parameter. */
function isAddress(field: string): boolean {
  return field === 'URL' || field === 'DOI';
}
