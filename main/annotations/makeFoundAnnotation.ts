import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import type { Quote, TextRange } from '../../shared/model/anchor';
import { settleColour } from './settleColour';
import { settleTimestamp } from './settleTimestamp';

type Given = Partial<Omit<FoundAnnotation, 'quote' | 'createdAt' | 'colour'>> & {
  quote?: Partial<Quote>;
  /** In any form that a date comes in. */
  createdAt?: unknown;
  /** In hex, or by name. */
  colour?: unknown;
};

/** More than anyone writes in a note, or marks, in UTF-16 units. */
const MOST_WORDS = 100_000;
const MOST_TAGS = 200;

/** An annotation of what a file says, with what it does not say left empty. */
export function makeFoundAnnotation({
  quote,
  createdAt,
  colour,
  ...given
}: Given): FoundAnnotation {
  return {
    position: null,
    page: null,
    author: '',
    ...given,
    quote: {
      exact: cut(quote?.exact),
      prefix: cut(quote?.prefix),
      suffix: cut(quote?.suffix),
    },
    note: cut(given.note).trim(),
    tags: (given.tags ?? [])
      .map((tag) => tag.trim())
      .filter(Boolean)
      .slice(0, MOST_TAGS),
    colour: settleColour(colour),
    createdAt: settleTimestamp(createdAt),
  };
}

/** A range of two offsets; null where one is missing, or nothing is between them. */
export function rangeOf(start: number | null, end: number | null): TextRange | null {
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function cut(words = ''): string {
  return words.slice(0, MOST_WORDS);
}
