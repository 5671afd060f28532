import { describe } from '../../../shared/anchoring/describe';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import type { PlacedRun } from './DocumentWriter';
import { hasRightToLeft } from './orderRow';
import type { Box, PdfAnnotation } from './pdfAnnotation';
import { bottomOf, type Place, topOf } from './textPiece';

interface Range {
  start: number;
  end: number;
}

/** The height of the sign that stands for a note, in points. */
const ICON = 16;
/** How far a note can be from the words that it is about, in points. */
const NEAR = 150;

/** What was marked on the pages, with the words that it is about and where these are in the text. */
export function placeAnnotations(
  annotations: readonly PdfAnnotation[],
  placed: readonly PlacedRun[],
  text: string,
  labels: readonly string[],
): FoundAnnotation[] {
  const byPage = new Map<number, PlacedRun[]>();
  for (const run of placed) {
    const page = byPage.get(run.run.page) ?? [];
    if (run.run.place) page.push(run);
    byPage.set(run.run.page, page);
  }
  const replies = annotations.filter(({ replyTo }) => replyTo !== null);
  return annotations.flatMap((annotation) => {
    if (replies.includes(annotation)) return [];
    const range = findRange(annotation, byPage.get(annotation.page) ?? [], text);
    const passage = range ? describe(text, range) : null;
    const answers = replies.filter(({ replyTo }) => replyTo === annotation.id);
    const note = [annotation, ...answers]
      .map((one) => one.note)
      .filter(Boolean)
      .join('\n\n');
    if (!passage && !note) return [];
    return [
      {
        quote: passage?.quote ?? { exact: '', prefix: '', suffix: '' },
        position: passage?.position ?? null,
        page: labels[annotation.page] ?? null,
        note,
        colour: annotation.colour,
        tags: [],
        author: annotation.author,
        createdAt: annotation.createdAt,
      },
    ];
  });
}

function findRange(
  { boxes, isOverWords, words }: PdfAnnotation,
  runs: readonly PlacedRun[],
  text: string,
): Range | null {
  if (!isOverWords) return findNearest(boxes[0], runs);
  const covered = runs.flatMap((run) => boxes.flatMap((box) => findCovered(box, run)));
  if (covered.length === 0) return null;
  const start = Math.min(...covered.map((range) => range.start));
  const end = Math.max(...covered.map((range) => range.end));
  return findWords(words, text, { start, end }) ?? settleAtWords(text, { start, end });
}

function findCovered(box: Box, { run, start }: PlacedRun): Range[] {
  const { place, text } = run;
  if (!place) return [];
  const top = topOf(place);
  const bottom = bottomOf(place);
  const shared = Math.min(box.bottom, bottom) - Math.max(box.top, top);
  if (shared < (bottom - top) * 0.5) return [];
  const middles = letterMiddles(text, place);
  const isIn = (middle: number | undefined) =>
    middle !== undefined && middle > box.left && middle < box.right;
  const first = middles.findIndex(isIn);
  if (first < 0) return [];
  return [{ start: start + first, end: start + middles.findLastIndex(isIn) + 1 }];
}

/** Where the letters of a run are, about: fonts differ, but wide letters are wide in all of them. */
function letterMiddles(text: string, { x, width }: Place): number[] {
  const widths = Array.from({ length: text.length }, (_, index) => widthOf(text[index] ?? ''));
  const all = widths.reduce((sum, own) => sum + own, 0) || 1;
  const isRightToLeft = hasRightToLeft(text);
  let before = 0;
  return widths.map((own) => {
    const middle = ((before + own / 2) / all) * width;
    before += own;
    return isRightToLeft ? x + width - middle : x + middle;
  });
}

function widthOf(letter: string): number {
  if (/[ijlftrI.,;:'’!|()[\] ]/.test(letter)) return 0.55;
  if (/[mwMW@]/.test(letter)) return 1.55;
  return /\p{Lu}/u.test(letter) ? 1.3 : 1;
}

/** Where the letters that pdf.js found under an annotation are, near where its boxes are; white space and hyphens may differ. */
function findWords(words: string, text: string, near: Range): Range | null {
  const letters = [...words.normalize('NFKC')].filter((letter) => !/[\s\u00ad-]/u.test(letter));
  if (letters.length === 0) return null;
  const from = Math.max(0, near.start - 30);
  const to = Math.min(text.length, near.end + 30);
  const own: { letter: string; at: number }[] = [];
  for (let at = from; at < to; at++) {
    const letter = text[at] ?? '';
    if (!/[\s\u00ad-]/.test(letter)) own.push({ letter, at });
  }
  const wanted = letters.join('');
  const index = own
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted);
  const first = own[index];
  const last = own[index + wanted.length - 1];
  return index >= 0 && first && last ? { start: first.at, end: last.at + 1 } : null;
}

/** Words that are mostly in the range are wholly in it, and others not at all. */
function settleAtWords(text: string, { start, end }: Range): Range {
  const settle = (offset: number) => {
    let from = offset;
    let to = offset;
    while (from > 0 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) from--;
    while (to < text.length && /[\p{L}\p{N}]/u.test(text[to] ?? '')) to++;
    return offset - from <= to - offset ? from : to;
  };
  const range = { start: settle(start), end: settle(end) };
  return range.start < range.end ? range : { start, end };
}

/** The line that a note stands at. */
function findNearest(box: Box | undefined, runs: readonly PlacedRun[]): Range | null {
  if (!box) return null;
  let nearest: PlacedRun | null = null;
  let least = NEAR;
  for (const placed of runs) {
    const { place } = placed.run;
    if (!place) continue;
    const down = Math.abs((topOf(place) + bottomOf(place)) / 2 - box.top - ICON / 2);
    const across = Math.max(0, place.x - box.right, box.left - place.x - place.width);
    const distance = Math.hypot(down, across / 4);
    if (distance < least) {
      least = distance;
      nearest = placed;
    }
  }
  return nearest && { start: nearest.start, end: nearest.end };
}
