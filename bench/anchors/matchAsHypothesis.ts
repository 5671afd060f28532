import approxSearch from 'approx-string-match';
import type { Sought } from '../../shared/anchoring/findCandidates';
import type { TextRange } from '../../shared/model/anchor';

const MAX_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

interface Scored extends TextRange {
  /** 0 to 1. */
  score: number;
}

/**
 * The method that Hypothesis publishes, reimplemented from its description: the quote’s exact places; failing that,
 * approximate ones with errors up to half its length, 256 at most; of these, the one with the best score for quote,
 * context and position, whatever that score is.
 */
export function matchAsHypothesis(text: string, sought: Sought): Scored | null {
  const { exact, prefix, suffix, start } = sought;
  if (!exact) return null;
  const weights = { ...WEIGHTS };
  const scored = search(text, exact, Math.min(MAX_ERRORS, exact.length / 2)).map((match) => {
    const quote = 1 - match.errors / exact.length;
    const before = prefix
      ? likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix)
      : 1;
    const after = suffix ? likeness(text.slice(match.end, match.end + suffix.length), suffix) : 1;
    const near = start === undefined ? 1 : 1 - Math.abs(match.start - start) / text.length;
    const sum =
      weights.quote * quote +
      weights.prefix * before +
      weights.suffix * after +
      weights.position * near;
    const { start: from, end } = match;
    return {
      start: from,
      end,
      score: sum / (weights.quote + weights.prefix + weights.suffix + weights.position),
    };
  });
  return scored.reduce<Scored | null>(
    (best, one) => (best && best.score >= one.score ? best : one),
    null,
  );
}

function search(text: string, sought: string, maxErrors: number) {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    exact.push({ start: at, end: at + sought.length, errors: 0 });
  }
  return exact.length ? exact : approxSearch(text, sought, maxErrors);
}

function likeness(text: string, sought: string): number {
  const [best] = search(text, sought, sought.length);
  return best ? 1 - best.errors / sought.length : 0;
}
