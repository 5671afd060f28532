import type { TextRange } from '../model/anchor';
import { cutSentences } from './cutSentences';
import { findDates } from './findDates';
import { findDegrees } from './findDegrees';
import { findFigures } from './findFigures';
import { findQuoted } from './findQuoted';
import type { Proposal, ProposalKind } from './Proposal';
import { readDialogue } from './readDialogue';
import { readReports } from './readReports';
import { chooseRules } from './rules/chooseRules';

const PARAGRAPH = /[^\n]+/g;

/**
 * Passages of an article’s canonical text that may be worth checking, in their order: what is quoted, what is said to be
 * somebody’s claim, figures, dates, superlatives, comparisons. Offsets are UTF-16 units. `language` is a BCP 47 tag;
 * where it is empty, or has no rules of its own, those whose words the text uses most are used.
 */
export function findClaims(text: string, language: string): Proposal[] {
  const rules = chooseRules(language, text);
  const marked = findQuoted(text);
  let next = 0;
  const paragraphs = Array.from(text.matchAll(PARAGRAPH), ({ 0: line, index }) => {
    const paragraph = { start: index, end: index + line.length };
    while ((marked[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next += 1;
    let end = next;
    while ((marked[end]?.outer.start ?? Number.POSITIVE_INFINITY) < paragraph.end) end += 1;
    const spoken = readDialogue(text, paragraph);
    const quoted = spoken.length ? spoken : marked.slice(next, end);
    return { sentences: cutSentences(text, paragraph, quoted, rules), quoted };
  });
  const dates = findDates(text, rules);
  const degrees = findDegrees(text, rules);
  return [
    ...readReports(text, paragraphs, rules),
    ...dates.map((range) => propose(text, range, 'date')),
    ...degrees.superlatives.map((range) => propose(text, range, 'superlative')),
    ...degrees.comparisons.map((range) => propose(text, range, 'comparison')),
    ...findFigures(text, rules, dates)
      .filter(isApart(degrees.comparisons))
      .map((range) => propose(text, range, 'figure')),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** “Three times” is no figure of its own in “three times as many”. Both lists are in order. */
function isApart(comparisons: readonly TextRange[]): (figure: TextRange) => boolean {
  const starts = new Set(comparisons.map(({ start }) => start));
  return ({ start }) => !starts.has(start);
}

function propose(text: string, { start, end }: TextRange, kind: ProposalKind): Proposal {
  return { start, end, quote: text.slice(start, end), kind };
}
