import { z } from 'zod';
import type { Passage } from './anchor';
import { type ArticleId, articleIdSchema, highlightIdSchema } from './ids';

/** How much of a passage’s words a link carries, in UTF-16 units: some systems take no address much longer than 2,000. */
const QUOTE_LENGTH = 120;
const CONTEXT_LENGTH = 16;

/** A passage as a link names it: where it was, and how it and the words around it begin. */
const linkedPassageSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type LinkedPassage = z.infer<typeof linkedPassageSchema>;

/** Where an `attest:` link leads. */
export const attestLinkSchema = z.union([
  z.object({ article: articleIdSchema, passage: linkedPassageSchema.optional() }),
  z.object({ highlight: highlightIdSchema }),
]);
export type AttestLink = z.infer<typeof attestLinkSchema>;

/** The scheme of links into a library, with its colon. */
export const ATTEST_SCHEME = 'attest:';

/**
 * Reads `attest:article/art_…` (also with a passage, as `linkToPassage` writes it) and `attest:highlight/hl_…`, also with
 * `//` after the scheme, as some programs write every address. Null for anything else.
 */
export function parseAttestLink(url: string): AttestLink | null {
  const [, kind, id, query] =
    /^attest:(?:\/\/)?(article|highlight)\/(\w+)\/?(?:\?(\S+))?$/i.exec(url.trim()) ?? [];
  if (!kind || (query && kind.toLowerCase() !== 'article')) return null;
  const link = { [kind.toLowerCase()]: id, ...(query && { passage: readPassage(query) }) };
  return attestLinkSchema.safeParse(link).data ?? null;
}

/** The link to a highlight. */
export function linkToHighlight(highlight: string): string {
  return `${ATTEST_SCHEME}highlight/${highlight}`;
}

/** The link to a passage of an article that isn’t highlighted. */
export function linkToPassage(article: ArticleId, { quote, position }: Passage): string {
  const isCut = quote.exact.length > QUOTE_LENGTH;
  const query = [
    `at=${position ? `${position.start}-${position.end}` : '0-0'}`,
    `quote=${encode(quote.exact.slice(0, QUOTE_LENGTH))}`,
    `before=${encode(quote.prefix.slice(-CONTEXT_LENGTH))}`,
    // Past a quote that is cut, other words come next.
    `after=${isCut ? '' : encode(quote.suffix.slice(0, CONTEXT_LENGTH))}`,
  ];
  return `${ATTEST_SCHEME}article/${article}?${query.join('&')}`;
}

/** Halves of surrogate pairs, which a cut leaves, have no place in an address. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, ''));
}

function readPassage(query: string) {
  const params = new Map(query.split('&').map((part) => [part.split('=', 1)[0], decode(part)]));
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(params.get('at') ?? '') ?? [];
  return {
    start: Number(start),
    end: Number(end),
    exact: params.get('quote') ?? '',
    prefix: params.get('before') ?? '',
    suffix: params.get('after') ?? '',
  };
}

/** The value of `name=value`; '' where it can’t be read. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part.slice(part.indexOf('=') + 1));
  } catch {
    // Not everything that looks like a link was written by Attest.
    return '';
  }
}
