import type { PagePart } from './listPageTexts';

/** A place in the pages: how far down a page, from 1, as a share of its height. */
export interface PageSpot {
  readonly page: number;
  readonly share: number;
}

/** About where on the pages an offset of the text is: as far down its page as it is in the page’s text. */
export function spotOf(parts: readonly PagePart[], offset: number): PageSpot {
  const part = parts.find(({ end }) => end > offset) ?? parts.at(-1);
  if (!part) return { page: 1, share: 0 };
  const share = (offset - part.start) / Math.max(1, part.end - part.start);
  return { page: part.page, share: Math.min(1, Math.max(0, share)) };
}

/** The same the other way: null for a page of which the text has nothing. */
export function offsetOf(parts: readonly PagePart[], { page, share }: PageSpot): number | null {
  const part = parts.find((candidate) => candidate.page === page);
  return part ? Math.round(part.start + share * (part.end - part.start)) : null;
}
