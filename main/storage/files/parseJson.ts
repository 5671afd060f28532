/** More than the deepest text takes, each node being two deep. V8’s time grows with the square of the depth, and other code runs out of stack. */
const MAX_DEPTH = 400;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = 0x7b;
const CLOSING = 0x7d;
/** Turns the code of a bracket into that of a brace. */
const BRACE_BIT = 0x20;

/** JSON from a file that anyone may have written. Throws `SyntaxError` where it is invalid, or deeper than any of ours. */
export function parseJson(text: string): unknown {
  if (isDeeperThan(text, MAX_DEPTH)) throw new SyntaxError('It is nested too deeply');
  return JSON.parse(text);
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if ((code | BRACE_BIT) === OPENING) {
      depth += 1;
      if (depth > limit) return true;
    } else if ((code | BRACE_BIT) === CLOSING) depth -= 1;
  }
  return false;
}
