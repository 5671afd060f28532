import type { TextRange } from '../model/anchor';
import type { Highlight } from '../model/highlight';

/** A sentence that states something to check, and carries no highlight. Offsets in UTF-16 units of the canonical text. */
export interface UnlookedAt extends TextRange {
  readonly quote: string;
}

type FindUnlookedAt = (
  text: string,
  language: string,
  highlights: readonly Highlight[],
) => UnlookedAt[];

/** Finds them; null while Attest has no way to. The rule that depends on it is offered only where there is one. */
export const findUnlookedAt = null as FindUnlookedAt | null;
