import type { Cue } from './findCues';
import { type Line, signAt } from './Line';

/** Where a quotation is in its sentence: its first token with its mark, and the one after its last. */
export interface Place {
  from: number;
  to: number;
  /** True if its own sentence ends with it, so that what follows says nothing of it. */
  isEnded: boolean;
}

/** The words that report a quotation. */
export interface Match {
  cue: Cue;
  /** True right beside it: whatever length it has, it is meant. */
  isBeside: boolean;
  /** True if the cue reports nothing but the quotation. */
  isConsumed: boolean;
}

/** How many tokens can be between a quotation and the words that report it. */
const MAX_GAP = 3;
const MAX_LEAD_IN = 12;

/** Which of a sentence’s cues reports the quotation: right after it, right before it, or anywhere. */
export function matchCue(line: Line, cues: readonly Cue[], place: Place): Match | null {
  return (
    matchAfter(line, cues, place) ??
    matchBefore(line, cues, place) ??
    matchAnywhere(line, cues, place)
  );
}

function matchAfter(line: Line, cues: readonly Cue[], { from, to, isEnded }: Place): Match | null {
  if (isEnded) return null;
  const cue = cues.find((one) => one.at >= to);
  if (!cue || Math.min(cue.from, cue.at) > to + MAX_GAP || isAcrossQuotation(line, to, cue.at))
    return null;
  if (cue.kind === 'view') return null;
  // Between the quotation and its cue there is a comma at most, or a word such as “le”.
  for (let at = to; at < Math.min(cue.from, cue.at); at += 1) {
    const word = line.tokens[at];
    if (word?.isWord && !line.rules.between.has(word.lower)) return null;
  }
  const isFirst = from === 0 || line.isQuoted.slice(0, from).every(Boolean);
  return { cue, isBeside: true, isConsumed: isFirst };
}

function matchBefore(line: Line, cues: readonly Cue[], { from }: Place): Match | null {
  const cue = cues.findLast((one) => one.at < from);
  if (!cue || cue.kind === 'view') return null;
  const end = Math.max(cue.at + 1, cue.to);
  const gap = from - end;
  if (gap < 0 || isAcrossQuotation(line, end, from)) return null;
  const sign = signAt(line, from - 1);
  if (sign === ':' && gap <= MAX_LEAD_IN)
    return { cue, isBeside: true, isConsumed: cue.kind === 'verb' };
  if (sign === ',' && gap <= MAX_LEAD_IN && cue.kind === 'verb')
    return { cue, isBeside: true, isConsumed: true };
  if (gap > MAX_GAP) return null;
  return { cue, isBeside: true, isConsumed: gap === 0 };
}

function matchAnywhere(line: Line, cues: readonly Cue[], { from, to }: Place): Match | null {
  const cue =
    cues.findLast((one) => one.at < from && one.isFirm) ??
    cues.find((one) => one.at >= to && one.isFirm);
  return cue && line.tokens.length < MAX_SENTENCE
    ? { cue, isBeside: false, isConsumed: false }
    : null;
}

/** Longer ones are no sentences. */
const MAX_SENTENCE = 150;

function isAcrossQuotation(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (line.isQuoted[at]) return true;
  return false;
}
