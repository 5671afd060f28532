import type { TextRange } from '../model/anchor';
import { Alignment } from './Alignment';
import { alignRuns } from './alignRuns';
import { findExact, findNear, indexTokens, type Sought } from './findCandidates';
import { type FoundPassage, findPassage } from './findPassage';
import { TokenWeights } from './TokenWeights';
import { findTokens, listTokens, type TokenText, tokenise, Vocabulary } from './tokenise';

export interface ResolvedRange extends TextRange {
  /** 0 to 1: how well words and context match. */
  confidence: number;
}

/** Two places this close in confidence can’t be told apart by their words. */
const TIE = 0.01;
/** Where an exact match is this certain, no other place is examined. */
const SURE = 0.85;

/**
 * Prepares to find passages in one text. The returned function finds them, and returns null for one that is not there.
 *
 * The places examined are those with the exact words, and those where many tokens of the quote and its context are as
 * close to each other as in the quote (see `findNear`). At each, quote and context are aligned with the text, as `migrate`
 * does with two texts. This shows how much was kept of the passage, and how much of its context is still beside it. A
 * place is accepted if both together leave no doubt (see `judgeCandidate`): words that occur by chance lack the context,
 * and where a passage was deleted from its context the words are missing. Of equal places the one nearest to the position
 * is taken, and none if there is no position.
 */
export function createResolver(text: string): (sought: Sought) => ResolvedRange | null {
  const vocabulary = new Vocabulary();
  const tokens = tokenise(text, vocabulary);
  const weights = new TokenWeights(vocabulary, [tokens]);
  const index = indexTokens(tokens);

  return (sought) => {
    const { exact, prefix = '', suffix = '' } = sought;
    const snippet = tokenise(prefix + exact + suffix, vocabulary);
    const range = { start: prefix.length, end: prefix.length + exact.length };
    const span = findTokens(snippet, range);
    if (!span) return null;
    const hasContext = (prefix + suffix).trim() !== '';
    const judge = (window: TokenText) => {
      const alignment = new Alignment(snippet, window, vocabulary, weights);
      alignRuns(alignment, listTokens(snippet), listTokens(window));
      const passage = findPassage(alignment, range, span);
      const confidence = passage && judgeCandidate(passage, hasContext);
      return passage && confidence !== null
        ? [{ ...passage.place, confidence: Math.round(confidence * 1000) / 1000 }]
        : [];
    };
    const exactly = findExact(tokens, { snippet, span, sought }).flatMap(judge);
    if (exactly.some(({ confidence }) => confidence >= SURE))
      return chooseOne(exactly, sought.start);
    const nearly = findNear(tokens, index, weights, { snippet, span, sought }).flatMap(judge);
    return chooseOne([...exactly, ...nearly], sought.start);
  };
}

function chooseOne(found: readonly ResolvedRange[], start?: number): ResolvedRange | null {
  const best = Math.max(...found.map(({ confidence }) => confidence));
  const rivals = found.filter(({ confidence }) => confidence >= best - TIE);
  const [first] = rivals;
  if (!first) return null;
  const isOne = rivals.every((rival) => rival.start < first.end && first.start < rival.end);
  if (isOne) return rivals.find(({ confidence }) => confidence === best) ?? first;
  if (start === undefined) return null;
  const distance = (rival: ResolvedRange) => Math.abs(rival.start - start);
  return rivals.reduce((near, rival) => (distance(rival) < distance(near) ? rival : near));
}

/** A quote this heavy proves itself; a lighter one needs context in proportion to what it lacks. */
const PROOF_WEIGHT = 4;
const PROOF_SUPPORT = 0.65;
/** An edited quote must have kept this much of itself, more if its context is gone or unknown. */
const LEAST_SHARE = 0.5;
const LEAST_SHARE_ALONE = 0.8;

/** The confidence that a passage found by its quote is the right one, 0 to 1; null for none at all. */
function judgeCandidate(passage: FoundPassage, hasContext: boolean): number | null {
  const { share, weight, support, isIntact } = passage;
  const context = hasContext ? support : 0;
  const proof = weight / PROOF_WEIGHT + context / PROOF_SUPPORT;
  if (isIntact) {
    if (hasContext && proof < 1) return null;
    return 0.6 + 0.15 * Math.min(1, weight / PROOF_WEIGHT) + 0.25 * (hasContext ? context : 0.5);
  }
  const needed =
    LEAST_SHARE_ALONE - (LEAST_SHARE_ALONE - LEAST_SHARE) * Math.min(1, context / PROOF_SUPPORT);
  if (share < needed || proof < 1) return null;
  return share * (0.6 + 0.3 * context);
}

/** The place of one passage in a text; null where it is not there. For many passages in one text, use `createResolver`. */
export function resolve(text: string, sought: Sought): ResolvedRange | null {
  return createResolver(text)(sought);
}
