import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { ARTIFACT } from './artifact';
import type { FontLooks } from './FontLooks';
import { mendLigatures } from './mendLigatures';
import { type PdfAnnotation, readAnnotations } from './pdfAnnotation';
import { readGlyphs } from './readGlyphs';
import { settleLetters } from './settleLetters';
import type { PageText, TextPiece } from './textPiece';

/** Far more than the densest page of a newspaper. */
const MAX_PIECES = 100_000;
/** Letters smaller than this can't be read. */
const LEAST_SIZE = 0.5;

type Matrix = readonly number[];

interface Item {
  str: string;
  transform: Matrix;
  width: number;
  height: number;
  fontName: string;
}

interface Mark {
  type: string;
  id?: string;
  tag?: string;
}

interface Drawn extends Item {
  isVertical: boolean;
  tag: string | null;
}

/** The language that the file declares for a page comes with its text. */
export interface ReadPage extends PageText {
  language: string | null;
  annotations: readonly PdfAnnotation[];
}

/** Reads the letters of a page, turned so that most of its text is upright. Throws `too-large` for too many. */
export async function readPage(page: PDFPageProxy, looks: FontLooks): Promise<ReadPage> {
  const { items: drawn, language } = await readItems(page);
  const items = await settleItems(page, drawn);
  await looks.learn(page, new Set(items.map(({ fontName }) => fontName)));
  const view = page.getViewport({ scale: 1 });
  const isVertical = countLetters(items, (item) => item.isVertical) > 0.5;
  const turn = isVertical
    ? Math.PI / 2
    : usualTurn(items.map((item) => turnOf(multiply(view.transform, item.transform))));
  const upright = turnPage(turn, view);
  const matrix = multiply(upright.matrix, view.transform);
  const pieces = items.flatMap((item) => toPiece(item, matrix, looks, isVertical));
  return {
    index: page.pageNumber - 1,
    width: upright.width,
    height: upright.height,
    pieces,
    language,
    annotations: await readAnnotations(page, matrix),
  };
}

async function readItems(page: PDFPageProxy): Promise<{ items: Drawn[]; language: string | null }> {
  const items: Drawn[] = [];
  const verticals = new Set<string>();
  const tags: (string | null)[] = [];
  let language: string | null = null;
  const reader = page
    .streamTextContent({ includeMarkedContent: true, disableNormalization: true })
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { items, language };
    language = value.lang ?? language;
    for (const [font, { vertical }] of Object.entries<{ vertical?: boolean }>(value.styles)) {
      if (vertical) verticals.add(font);
    }
    for (const item of value.items as readonly (Item | Mark)[]) {
      if ('str' in item) {
        const tag = tags.findLast((name) => name !== null) ?? null;
        const isVertical = verticals.has(item.fontName);
        if (settleLetters(item.str).trim()) items.push({ ...item, isVertical, tag });
      } else if (item.type === 'endMarkedContent') tags.pop();
      else tags.push(item.tag === 'Artifact' ? ARTIFACT : (item.id ?? null));
    }
    if (items.length > MAX_PIECES) {
      const said = message('pdf.crowdedPage', { page: page.pageNumber });
      const error = new AttestError('too-large', said);
      // Without a reason, pdf.js goes on, and the document can’t be closed.
      await reader.cancel(error);
      throw error;
    }
  }
}

/** The pieces with the letters that they stand for. Those of Arabic need to be read glyph by glyph besides. */
async function settleItems(page: PDFPageProxy, items: readonly Drawn[]): Promise<Drawn[]> {
  const texts = items.map(({ str }) => str);
  const isArabic = texts.some((text) => /\p{Script=Arabic}/u.test(text));
  const mended = isArabic ? mendLigatures(texts, await readGlyphs(page)) : texts;
  return items.map((item, index) => ({ ...item, str: settleLetters(mended[index] ?? item.str) }));
}

function countLetters(items: readonly Drawn[], isCounted: (item: Drawn) => boolean): number {
  let all = 0;
  let counted = 0;
  for (const item of items) {
    all += item.str.length;
    if (isCounted(item)) counted += item.str.length;
  }
  return all ? counted / all : 0;
}

function multiply(a: Matrix, b: Matrix): number[] {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

/** How far text is turned, in quarters. */
function turnOf([a = 1, b = 0]: Matrix): number {
  return (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
}

function usualTurn(turns: readonly number[]): number {
  const counts = [0, 1, 2, 3].map((quarter) => turns.filter((turn) => turn === quarter).length);
  return (counts.indexOf(Math.max(...counts)) * Math.PI) / 2;
}

/** What turns a page back by an angle, so that its left and top edges are at 0 again. */
function turnPage(turn: number, { width, height }: { width: number; height: number }) {
  switch (Math.round(turn / (Math.PI / 2))) {
    case 1:
      return { matrix: [0, -1, 1, 0, 0, width], width: height, height: width };
    case 2:
      return { matrix: [-1, 0, 0, -1, width, height], width, height };
    case 3:
      return { matrix: [0, 1, -1, 0, height, 0], width: height, height: width };
    default:
      return { matrix: [1, 0, 0, 1, 0, 0], width, height };
  }
}

function toPiece(item: Drawn, matrix: Matrix, looks: FontLooks, isVertical: boolean): TextPiece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(matrix, item.transform);
  // What stands at an angle to the text, as a stamp in the margin, is no part of it.
  if (!isVertical && Math.abs(b) > Math.abs(a) * 0.1) return [];
  const size = isVertical ? Math.hypot(a, b) : Math.hypot(c, d);
  if (!(size >= LEAST_SIZE) || !Number.isFinite(x + y)) return [];
  const width = isVertical ? item.height : item.width;
  return [
    {
      text: item.str,
      x,
      y,
      width: Math.max(0, width),
      size: Math.round(size * 10) / 10,
      tag: item.tag,
      ...looks.of(item.fontName),
    },
  ];
}
