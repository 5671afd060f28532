import type { TextRange } from '../model/anchor';
import { type Cue, findCues } from './findCues';
import type { Quoted } from './findQuoted';
import { isQuotation } from './isQuotation';
import type { Line } from './Line';
import { matchCue, type Place } from './matchCue';
import type { Proposal } from './Proposal';
import { readTokens } from './readTokens';
import type { ClaimRules } from './rules/ClaimRules';
import { Speakers } from './Speakers';
import { type Heard, settleSpeakers } from './settleSpeakers';

/** A sentence with more quotations than this is none, but a list or worse. */
const MAX_QUOTED = 50;

/** A paragraph, cut. */
export interface Paragraph {
  sentences: readonly TextRange[];
  quoted: readonly Quoted[];
}

/** Quotations and attributions of a text, each with its speaker where the text names one. */
export function readReports(
  text: string,
  paragraphs: readonly Paragraph[],
  rules: ClaimRules,
): Proposal[] {
  const speakers = new Speakers();
  const attributions: Proposal[] = [];
  const heard: Heard[] = [];
  for (const [number, { sentences, quoted }] of paragraphs.entries()) {
    let next = 0;
    speakers.beginParagraph();
    for (const sentence of sentences) {
      const first = next;
      while ((quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
      const inside = quoted.slice(first, Math.min(next, first + MAX_QUOTED));
      const line = readLine(text, sentence, inside, rules);
      const recent = speakers.recent;
      speakers.meet(line, text);
      const cues = findCues(line);
      const names = new Map(
        cues.map((cue, at) => [cue, speakers.resolve(cue, line, text, at === 0)]),
      );
      const consumed = new Set<Cue>();
      const isAllQuoted = line.tokens.every(({ isWord }, at) => line.isQuoted[at] || !isWord);
      for (const one of inside) {
        // It began in the paragraph before.
        if (one.outer.start < sentence.start) continue;
        const match = matchCue(line, cues, placeOf(text, line, one));
        if (match?.isConsumed) consumed.add(match.cue);
        const isWhole = isAllQuoted || one.isContinued || match?.isConsumed === true;
        if (!isQuotation(text.slice(one.start, one.end), match, isWhole)) continue;
        const speaker = match ? (names.get(match.cue) ?? null) : null;
        heard.push({
          ...one,
          speaker,
          isAlone: isAllQuoted || one.isContinued,
          paragraph: number,
          recent,
        });
      }
      const cue = cues.find((one) => one.isFirm && !consumed.has(one));
      if (cue) attributions.push(propose(text, sentence, 'attribution', names.get(cue) ?? null));
      speakers.leave(line, text);
    }
  }
  settleSpeakers(heard);
  return [...attributions, ...heard.map((one) => propose(text, one, 'quotation', one.speaker))];
}

function propose(
  text: string,
  { start, end }: TextRange,
  kind: Proposal['kind'],
  speaker: string | null,
): Proposal {
  return { start, end, quote: text.slice(start, end), kind, ...(speaker !== null && { speaker }) };
}

function readLine(
  text: string,
  { start, end }: TextRange,
  quoted: readonly Quoted[],
  rules: ClaimRules,
): Line {
  const tokens = readTokens(text, start, end);
  let next = 0;
  const isQuoted = tokens.map((token) => {
    while ((quoted[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    return (quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) <= token.start;
  });
  return { tokens, isQuoted, rules };
}

function placeOf(text: string, { tokens }: Line, { start, end, outer }: Quoted): Place {
  const from = tokens.findIndex((token) => token.start >= outer.start);
  const after = tokens.findIndex((token) => token.start >= outer.end);
  const to = after === -1 ? tokens.length : after;
  const sign = tokens[to]?.text ?? '.';
  const isSmall = /^\p{Ll}/u.test(sign);
  const hasEnd = /[.]$/.test(text.slice(start, end)) && sign !== ',' && sign !== '—';
  return {
    from: from === -1 ? tokens.length : from,
    to,
    isEnded: sign === '.' || (hasEnd && !isSmall),
  };
}
