import type { TextRange } from '../model/anchor';
import { cutSentences } from './cutSentences';
import { findQuoted } from './findQuoted';
import type { Proposal, ProposalKind } from './Proposal';
import { chooseRules } from './rules/chooseRules';
import { touches } from './touches';

const KINDS: ReadonlySet<ProposalKind> = new Set(['quotation', 'attribution', 'figure']);

/** The sentences of a text that have a figure, a quotation or an attribution among its `proposals`, in order. Offsets are UTF-16 units. */
export function listStatements(
  text: string,
  language: string,
  proposals: readonly Proposal[],
): TextRange[] {
  const isTouched = touches(proposals.filter(({ kind }) => KINDS.has(kind)));
  return listSentences(text, language).filter(isTouched);
}

function listSentences(text: string, language: string): TextRange[] {
  const rules = chooseRules(language, text);
  const quoted = findQuoted(text);
  return Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index }) =>
    cutSentences(text, { start: index, end: index + line.length }, quoted, rules),
  );
}
