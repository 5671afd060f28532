import type { TextRange } from '../model/anchor';
import { cutSentences } from './cutSentences';
import { findClaims } from './findClaims';
import { findQuoted } from './findQuoted';
import type { ProposalKind } from './Proposal';
import { chooseRules } from './rules/chooseRules';

const KINDS: ReadonlySet<ProposalKind> = new Set(['quotation', 'attribution', 'figure']);

/**
 * The sentences of a text that have a figure, a quotation or an attribution and no highlight, in order. A highlight that
 * touches a sentence has it looked at. Offsets are UTF-16 units.
 */
export function findUnlookedAt(
  text: string,
  language: string,
  highlights: readonly TextRange[],
): TextRange[] {
  const claims = findClaims(text, language).filter(({ kind }) => KINDS.has(kind));
  const touchesClaim = makeToucher(claims);
  const touchesHighlight = makeToucher(highlights);
  return listSentences(text, language).filter(
    (sentence) => touchesClaim(sentence) && !touchesHighlight(sentence),
  );
}

function listSentences(text: string, language: string): TextRange[] {
  const rules = chooseRules(language, text);
  const quoted = findQuoted(text);
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index }) =>
    cutSentences(text, { start: index, end: index + line.length }, quoted, rules),
  );
}

/** Whether one of the ranges has a unit in common with one that is asked for. Those are asked for in order. */
function makeToucher(ranges: readonly TextRange[]): (asked: TextRange) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1) {
      reach = Math.max(reach, sorted[next]?.end ?? 0);
    }
    return reach > start;
  };
}
