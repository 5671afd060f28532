import { z } from 'zod';
import { articleIdSchema, highlightIdSchema } from './ids';

/** Where an `attest:` link leads. */
export const attestLinkSchema = z.union([
  z.object({ article: articleIdSchema }),
  z.object({ highlight: highlightIdSchema }),
]);
export type AttestLink = z.infer<typeof attestLinkSchema>;

/** The scheme of links into a library, with its colon. */
export const ATTEST_SCHEME = 'attest:';

/**
 * Reads `attest:article/art_…` and `attest:highlight/hl_…`, also with `//` after the scheme, as some programs
 * write every address. Null for anything else.
 */
export function parseAttestLink(url: string): AttestLink | null {
  const [, kind, id] = /^attest:(?:\/\/)?(article|highlight)\/(\w+)\/?$/i.exec(url.trim()) ?? [];
  if (!kind) return null;
  return attestLinkSchema.safeParse({ [kind.toLowerCase()]: id }).data ?? null;
}
