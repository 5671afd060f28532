import { z } from 'zod';
import type { Highlight, Judgement } from './highlight';
import type { Timestamp } from './timestamp';

const MOST_NAME = 200;
const MOST_REASON = 2000;

/** The name that a person signs verdicts with, made one line; empty where they give none. */
export const signatureSchema = z.string().max(MOST_NAME).transform(toOneLine);

/** Why a verdict was given, made one line; empty where nothing is said. */
export const reasonSchema = z.string().max(MOST_REASON).transform(toOneLine);

/** What a person says about a verdict. */
export type JudgementDetails = { [Field in 'by' | 'why']?: Judgement[Field] | undefined };

type Judged = Pick<Highlight, 'verdict' | 'judgements'>;

/**
 * The judgement that the verdict comes from; null where nothing is known of it, since it was given before Attest kept
 * judgements, or by a version that keeps none.
 */
export function judgementInForce({ verdict, judgements }: Judged): Judgement | null {
  const latest = judgements.at(-1);
  return latest?.verdict === verdict ? latest : null;
}

/** The judgements after those of a highlight that came `before` it was given another verdict. */
export function judge(
  before: Judged,
  verdict: Judgement['verdict'],
  { by = '', why = '' }: JudgementDetails,
  at: Timestamp,
): Judgement[] {
  return verdict === before.verdict
    ? before.judgements
    : [...before.judgements, { verdict, by, at, why }];
}

function toOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
