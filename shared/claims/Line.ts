import type { Token } from './readTokens';
import type { ClaimRules } from './rules/ClaimRules';

/** A sentence’s tokens. `isQuoted` says which belong to a quotation: no speaker is read across one. */
export interface Line {
  tokens: readonly Token[];
  isQuoted: readonly boolean[];
  rules: ClaimRules;
}

/** The word there; null where there is a sign, or a quotation. */
export function wordAt({ tokens, isQuoted }: Line, at: number): Token | null {
  const token = tokens[at];
  return token?.isWord && !isQuoted[at] ? token : null;
}

/** The sign there; null where there is a word, or a quotation. */
export function signAt({ tokens, isQuoted }: Line, at: number): string | null {
  const token = tokens[at];
  return token && !token.isWord && !isQuoted[at] ? token.text : null;
}

/** True for words such as “quietly”, by their ending. */
export function isAdverb(line: Line, at: number): boolean {
  const token = wordAt(line, at);
  return (
    token !== null &&
    !token.isCapital &&
    token.text.length > 4 &&
    token.lower.endsWith(line.rules.betweenEnding)
  );
}
