/** More than the deepest text takes, each node of which is two deep. V8 takes time by the square of the depth, and others run out of stack. */
const MAX_DEPTH = 400;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = 0x7b;
const CLOSING = 0x7d;
/** What makes the code of a bracket that of a brace. */
const BRACE_BIT = 0x20;

/** JSON from a file that anybody may have written. Throws `SyntaxError` where it is none, or deeper than any of ours. */
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
