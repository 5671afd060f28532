import type { Proposal, ProposalKind } from '../../../shared/claims/Proposal';

/** What a text holds that is to be found: its words, and for quotations and attributions the speaker, null if unnamed. */
type Expected = string | readonly [words: string, speaker: string | null];

/** All of it, by kind. `allowed` is what readers disagree about: it is neither asked for nor counted against. */
export type ExpectedClaims = Partial<Record<ProposalKind, readonly Expected[]>> & {
  allowed?: Partial<Record<ProposalKind, readonly Expected[]>>;
};

export interface Score {
  expected: number;
  found: number;
  missed: string[];
  /** Proposals that are neither expected nor allowed. */
  stray: string[];
  proposed: number;
  /** Of the quotations and attributions found whose speaker is named. */
  speakers: { right: number; total: number; wrong: string[] };
}

/**
 * Compares proposals with a list made by hand. A quotation counts if its words are the same but for a comma or full stop at
 * its end; other things count if one of the two is within the other.
 */
export function scoreProposals(
  text: string,
  proposals: readonly Proposal[],
  { allowed, ...expected }: ExpectedClaims,
): Score {
  const left = new Set(proposals);
  const score: Score = {
    expected: 0,
    found: 0,
    missed: [],
    stray: [],
    proposed: proposals.length,
    speakers: { right: 0, total: 0, wrong: [] },
  };
  for (const [kind, list] of Object.entries(expected)) {
    for (const one of list) {
      const [words, speaker] = typeof one === 'string' ? [one, null] : one;
      const match = [...left].find(
        (proposal) => proposal.kind === kind && isMet(text, proposal, words),
      );
      score.expected += 1;
      if (!match) {
        score.missed.push(`${kind}: ${words}`);
        continue;
      }
      left.delete(match);
      score.found += 1;
      if (speaker === null) continue;
      score.speakers.total += 1;
      if (match.speaker === speaker) score.speakers.right += 1;
      else score.speakers.wrong.push(`${words} — ${match.speaker} instead of ${speaker}`);
    }
  }
  for (const proposal of left) {
    const mayBe = allowed?.[proposal.kind] ?? [];
    const isAllowed = mayBe.some((one) =>
      isMet(text, proposal, typeof one === 'string' ? one : one[0]),
    );
    if (!isAllowed) score.stray.push(`${proposal.kind}: ${proposal.quote}`);
  }
  return score;
}

function isMet(text: string, { start, end, kind, quote }: Proposal, words: string): boolean {
  if (kind === 'quotation') return trim(quote) === trim(words);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isWithin = at >= start && at + words.length <= end;
    const isAround = at <= start && at + words.length >= end;
    if (isWithin || isAround) return true;
  }
  return false;
}

function trim(words: string): string {
  return words.replace(/[.,;]$/, '');
}
