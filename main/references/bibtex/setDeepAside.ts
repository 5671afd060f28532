/** Far deeper than any entry is; the parser’s time grows with the square of the depth. */
const MAX_DEPTH = 100;

/** Blanks the entries whose braces are nested too deeply, and tells where each begins. Lines stay where they are. */
export function setDeepAside(text: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  let kept = '';
  let end = 0;
  for (const match of text.matchAll(/^[ \t]*@/gm)) {
    kept += keep(text, end, match.index, starts);
    end = match.index;
  }
  return { text: kept + keep(text, end, text.length, starts), starts };
}

function keep(text: string, start: number, end: number, starts: number[]): string {
  const entry = text.slice(start, end);
  if (!isDeep(entry)) return entry;
  starts.push(start);
  return entry.replace(/[^\n]/g, ' ');
}

function isDeep(entry: string): boolean {
  let depth = 0;
  for (let index = 0; index < entry.length && depth <= MAX_DEPTH; index += 1) {
    if (entry[index] === '\\') index += 1;
    else if (entry[index] === '{') depth += 1;
    else if (entry[index] === '}') depth -= 1;
  }
  return depth > MAX_DEPTH;
}
