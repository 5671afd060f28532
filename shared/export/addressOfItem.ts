import type { CslItem } from '../model/csl/cslItem';

/** The web address of what a record describes, from the URL or else the DOI; '' if there is none. */
export function addressOfItem({ URL: url, DOI: doi }: CslItem): string {
  const address = textOf(url);
  if (address) return address;
  const name = textOf(doi).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '');
  return name && `https://doi.org/${name}`;
}

// Records in the wild have numbers where text is meant.
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
