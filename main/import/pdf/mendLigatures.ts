import { hasRightToLeft } from './orderRow';

const FROM_LEFT = /[\p{L}\p{N}]/u;

/**
 * Texts as pdf.js has turned them round, with the ligatures of Arabic the right way again: it turns the letters that one glyph
 * stands for round with all others, so that “لا” becomes “ال”. `glyphs` are the letters of the glyphs in the order in which they
 * were drawn, without white space. What can’t be matched stays as it is.
 */
export function mendLigatures(texts: readonly string[], glyphs: readonly string[]): string[] {
  let next = 0;
  let isLost = !glyphs.some((glyph) => glyph.length > 1 && hasRightToLeft(glyph));
  return texts.map((text) => {
    const letters = text.replace(/\s/g, '');
    const own: string[] = [];
    let missing = letters.length;
    while (!isLost && missing > 0) {
      const glyph = glyphs[next++] ?? '';
      own.push(glyph);
      missing -= glyph.length;
      isLost = missing < 0 || glyph === '';
    }
    isLost ||= sortLetters(own.join('')) !== sortLetters(letters);
    if (isLost || !own.some((glyph) => glyph.length > 1 && hasRightToLeft(glyph))) return text;
    // Only where turning all letters round gives the same is it known how the text was turned.
    if (turnRound(own.flatMap((glyph) => [...glyph])) !== letters) return text;
    return putIn(text, turnRound(own));
  });
}

function sortLetters(text: string): string {
  return [...text].sort().join('');
}

/** Units as they were drawn from the left, in the order of reading; those of scripts from the left keep theirs. */
function turnRound(units: readonly string[]): string {
  const runs: string[][] = [];
  let wasFromLeft = false;
  for (const unit of units) {
    const isFromLeft = !hasRightToLeft(unit) && FROM_LEFT.test(unit);
    const run = runs.at(-1);
    if (run && isFromLeft && wasFromLeft) run.push(unit);
    else runs.push([unit]);
    wasFromLeft = isFromLeft;
  }
  return runs.reverse().flat().join('');
}

/** A text with other letters in the places of its own. */
function putIn(text: string, letters: string): string {
  let index = 0;
  return text.replace(/\S/g, () => letters[index++] ?? '');
}
