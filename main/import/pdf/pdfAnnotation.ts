import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdfDate } from './readPdfDate';

/** A box on an upright page, in points from its left and top edge. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What somebody has marked or noted on a page. */
export interface PdfAnnotation {
  id: string;
  page: number;
  /** Where the marked words are, line by line; for a note, where it is. */
  boxes: readonly Box[];
  /** True where the boxes are over words, and not beside them. */
  isOverWords: boolean;
  /** The letters under the boxes, as pdf.js finds them; empty where it doesn’t look. */
  words: string;
  note: string;
  author: string;
  colour: string | null;
  createdAt: string | null;
  /** The one that it answers. */
  replyTo: string | null;
}

/** As pdf.js has it; a file can leave any of it out. */
interface AnnotationData {
  id?: string;
  subtype?: string;
  quadPoints?: ArrayLike<number> | null;
  rect?: readonly number[];
  color?: ArrayLike<number> | null;
  contentsObj?: { str?: string };
  titleObj?: { str?: string };
  creationDate?: string | null;
  modificationDate?: string | null;
  inReplyTo?: string | null;
  overlaidText?: string;
}

const MARKS = new Set(['Highlight', 'Underline', 'StrikeOut', 'Squiggly']);
const NOTES = new Set([
  'Text',
  'FreeText',
  'Square',
  'Circle',
  'Ink',
  'Line',
  'Polygon',
  'Caret',
  'Stamp',
]);
/** No person has made as many on one page. */
const MAX_ANNOTATIONS = 5_000;

/** The highlights and notes of a page. `matrix` leads from the file’s coordinates to those of the upright page. */
export async function readAnnotations(
  page: PDFPageProxy,
  matrix: readonly number[],
): Promise<PdfAnnotation[]> {
  let all: readonly AnnotationData[] = [];
  try {
    all = await page.getAnnotations();
  } catch {
    // What is broken here breaks nothing of the text.
  }
  return all
    .slice(0, MAX_ANNOTATIONS)
    .flatMap((data) => readAnnotation(data, page.pageNumber - 1, matrix));
}

function readAnnotation(
  data: AnnotationData,
  page: number,
  matrix: readonly number[],
): PdfAnnotation[] {
  const isMark = MARKS.has(data.subtype ?? '');
  const note = clean(data.contentsObj?.str);
  if (!isMark && !(NOTES.has(data.subtype ?? '') && note)) return [];
  const quads = isMark ? readQuads(data.quadPoints, matrix) : [];
  const boxes = quads.length ? quads : [toBox(data.rect ?? [], matrix)];
  return [
    {
      id: data.id ?? '',
      page,
      boxes,
      isOverWords: isMark,
      words: data.overlaidText ?? '',
      note,
      author: clean(data.titleObj?.str),
      colour: toColour(data.color),
      createdAt: readPdfDate(data.creationDate ?? '') ?? readPdfDate(data.modificationDate ?? ''),
      replyTo: data.inReplyTo ?? null,
    },
  ];
}

function clean(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').trim();
}

function readQuads(points: ArrayLike<number> | null | undefined, matrix: readonly number[]): Box[] {
  const boxes: Box[] = [];
  const all = Array.from(points ?? []);
  for (let from = 0; from + 8 <= all.length; from += 8) {
    boxes.push(toBox(all.slice(from, from + 8), matrix));
  }
  return boxes;
}

/** The box around points, each an x and a y. */
function toBox(
  points: readonly number[],
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[],
): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    const [across, down] = [a * x + c * y + e, b * x + d * y + f];
    box.left = Math.min(box.left, across);
    box.right = Math.max(box.right, across);
    box.top = Math.min(box.top, down);
    box.bottom = Math.max(box.bottom, down);
  }
  return box;
}

function toColour(colour: ArrayLike<number> | null | undefined): string | null {
  if (!colour || colour.length < 3) return null;
  const parts = Array.from(colour).slice(0, 3);
  return `#${parts.map((part) => (part & 255).toString(16).padStart(2, '0')).join('')}`;
}
