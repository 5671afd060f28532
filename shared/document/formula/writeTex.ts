/**
 * TeX as a formula in Markdown, as GitHub, Pandoc and Obsidian read it; undefined for what they would take for something
 * else, such as half a formula.
 */
export function writeTex(tex: string, display: boolean): string | undefined {
  const isSound = tex !== '' && tex === tex.trim() && !/[\r\n`]/.test(tex) && isBalanced(tex);
  if (!isSound) return undefined;
  return display ? `$$${tex}$$` : `$${tex}$`;
}

/** True where every brace is closed and no dollar sign or backslash is left to end the formula. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const [piece] of tex.matchAll(/\\[\s\S]?|[{}$]/g)) {
    if (piece === '{') depth += 1;
    else if (piece === '}') depth -= 1;
    else if (piece === '$' || piece === '\\') return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}
