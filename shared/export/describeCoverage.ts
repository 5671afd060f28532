import type { Arrangement } from './arrangeContent';

/** What the ledger comes to, in a sentence or two of plain text. */
export function describeCoverage({ entries, lost, ledger }: Arrangement): string {
  const { claims, sourced, conflicting, textHighlighted } = ledger.coverage;
  if (entries.length + lost.length === 0) return 'Nothing is highlighted yet.';
  const all = count(entries.length + lost.length, 'highlight');
  const first = [`${all} on ${formatShare(textHighlighted)} of the text`];
  if (lost.length > 0) first.push(`${lost.length} lost`);
  const unreviewed = [...entries, ...lost].filter(({ highlight }) => highlight.review).length;
  if (unreviewed > 0) first.push(`${unreviewed} not reviewed since the text changed`);
  const sentences = [`${first.join(', ')}.`];
  if (claims > 0) {
    const second = [`${sourced} with a source`, `${claims - sourced} without`];
    if (conflicting > 0) second.push(`${conflicting} in conflict`);
    sentences.push(`${count(claims, 'claim')}: ${second.join(', ')}.`);
  }
  return sentences.join(' ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

// Rounding must not make something of nothing, nor all of almost all.
function formatShare(share: number): string {
  if (share > 0 && share < 0.01) return 'less than 1%';
  if (share > 0.99 && share < 1) return '99%';
  return `${Math.round(share * 100)}%`;
}
