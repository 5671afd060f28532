import type { Coverage } from '../ledger/ledger';
import { roundShare } from '../ledger/sayShare';
import { type Message, message } from '../words/message';
import type { Words } from '../words/Words';
import type { Arrangement } from './arrangeContent';

/** What the ledger comes to, in a sentence or two of plain text. */
export function describeCoverage({ entries, lost, ledger }: Arrangement, words: Words): string {
  const all = [...entries, ...lost];
  if (all.length === 0) return words.say('exports.nothing');
  const highlighted = words.say('exports.coverage', {
    count: all.length,
    share: describeShare(ledger.coverage.textHighlighted, words),
    lost: lost.length,
    unreviewed: all.filter(({ highlight }) => highlight.review).length,
  });
  if (ledger.coverage.claims === 0) return highlighted;
  return `${highlighted} ${describeClaims(ledger.coverage, words)}`;
}

/** How many claims are sourced, and how many are not, as a sentence. */
export function describeClaims(
  { claims, sourced, conflicting, unsettled }: Coverage,
  words: Words,
): string {
  const unsourced = claims - sourced;
  const counts = { sourced, unsourced, conflicting, unsettled };
  return words.say('exports.claims', { count: claims, ...counts });
}

/** A share of the text as part of a sentence. */
export function describeShare(share: number, words: Words): Message {
  const rounded = roundShare(share);
  return message('exports.share', { part: rounded.part, percent: words.percent(rounded.share) });
}
