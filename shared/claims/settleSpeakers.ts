import type { Quoted } from './findQuoted';

/** A quotation of a text, in its order. */
export interface Heard extends Quoted {
  speaker: string | null;
  /** True if its sentence is nothing but quotation, so that somebody else’s words would be said to be theirs. */
  isAlone: boolean;
  /** The number of its paragraph. */
  paragraph: number;
  /** Who was named last before its sentence. */
  recent: string | null;
}

/**
 * Gives quotations that nothing reports the speaker of the one before them in their paragraph, or of the one that they go
 * on with; otherwise of the one after, as in “Yes. It was bad,” she said; otherwise whoever was named last.
 */
export function settleSpeakers(heard: Heard[]): void {
  for (const [index, one] of heard.entries()) {
    if (one.speaker !== null || !one.isAlone) continue;
    const before = heard[index - 1];
    if (before && (before.paragraph === one.paragraph || one.isContinued))
      one.speaker = before.speaker;
  }
  for (let index = heard.length - 2; index >= 0; index -= 1) {
    const [one, after] = [heard[index], heard[index + 1]];
    if (!one || !after || one.speaker !== null || !one.isAlone) continue;
    if (after.paragraph === one.paragraph || after.isContinued) one.speaker = after.speaker;
  }
  for (const [index, one] of heard.entries()) {
    if (one.speaker !== null || !one.isAlone) continue;
    one.speaker = one.isContinued ? (heard[index - 1]?.speaker ?? one.recent) : one.recent;
  }
}
