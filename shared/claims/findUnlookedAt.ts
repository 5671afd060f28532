import { positionOf, type TextRange } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import { touches } from './touches';

/** A sentence that states something to check, and carries no highlight. Offsets in UTF-16 units of the canonical text. */
export interface UnlookedAt extends TextRange {
  readonly quote: string;
}

/** The statements (`listStatements`) that no highlight touches: one that does has them looked at. */
export function findUnlookedAt(
  text: string,
  statements: readonly TextRange[],
  highlights: Iterable<Pick<Highlight, 'anchor'>>,
): UnlookedAt[] {
  const isTouched = touches(
    Array.from(highlights).flatMap(({ anchor }) => positionOf(anchor) ?? []),
  );
  return statements
    .filter((statement) => !isTouched(statement))
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}
