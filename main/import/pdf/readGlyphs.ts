import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What one glyph on a page stands for; numbers between glyphs move them. */
type Shown = { unicode?: unknown } | number | null;

/** The letters of a page’s glyphs in the order in which they are drawn, without white space; none where it can’t be drawn. */
export async function readGlyphs(page: PDFPageProxy): Promise<string[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
    const shown = argsArray.filter((_args, index) => fnArray[index] === OPS.showText);
    return shown.flatMap(([glyphs]: [readonly Shown[]]) => glyphs.flatMap(lettersOf));
  } catch {
    return [];
  }
}

function lettersOf(glyph: Shown): string[] {
  const letters = typeof glyph === 'object' && glyph ? glyph.unicode : '';
  return typeof letters === 'string' && letters.trim() ? [letters] : [];
}
