import { type PageRow, readPageRows } from './pageRow';
import { readNumbers } from './readNumbers';
import type { PageText, TextPiece } from './textPiece';

/** How many rows at the top, and at the foot, are looked at. */
const EDGE_ROWS = 3;
/** How much of a page’s height, at the top and at the foot, has running heads and feet. */
const MARGIN = 0.2;
/** How far apart, in points, the same row is on two pages at most. */
const SAME_PLACE = 6;
/** Headings are larger than this, in sizes of the text. */
const HEADING_SIZE = 1.25;
/** What is on the pages beside, or on those beside them, is there on every left or every right page. */
const REACH = 2;
/** Rows at the edge that stand this far from the text, in sizes of their letters, stand apart. */
const APART = 1.6;
/** On so many pages something must be known to be in a place, before other text in it is taken for the same. */
const KNOWN_PLACE = 3;

interface Edge extends PageRow {
  page: number;
  side: 'head' | 'foot';
  /** 0 is the outermost. */
  rank: number;
  /** The white between it and the row that is nearer to the text, in sizes of its letters. */
  gap: number;
  numbers: readonly number[];
  /** The text without its numbers. */
  words: string;
}

/** What is on the pages again and again and is no part of the text: running heads and feet, and page numbers. */
export interface Furniture {
  /** For each page, by its position. */
  rows: readonly (readonly PageRow[])[];
  pieces: ReadonlySet<TextPiece>;
}

/** Finds running heads and feet by what is in the same place on the pages around, and page numbers by counting on. */
export function findFurniture(pages: readonly PageText[], bodySize: number): Furniture {
  const edges = pages.map((page, index) => readEdges(page, index));
  const found = edges.map(() => new Set<Edge>());
  for (const [page, rows] of edges.entries()) {
    for (const row of rows) {
      if (row.size > bodySize * HEADING_SIZE) continue;
      const isRepeated = others(edges, page, row).some((other) => isSame(row, other));
      const isLone = edges.length === 1 && isLonePageNumber(row);
      if (isRepeated || isLone) found[page]?.add(row);
    }
  }
  addKnownPlaces(edges, found, bodySize);
  for (const rows of found) keepOutermost(rows);
  const rows = found.map((set) => [...set]);
  return { rows, pieces: new Set(rows.flat().flatMap((row) => row.pieces)) };
}

function readEdges(page: PageText, index: number): Edge[] {
  const rows = readPageRows(page);
  const toEdge = (row: PageRow, rank: number, side: Edge['side'], inner?: PageRow): Edge => ({
    ...row,
    page: index,
    side,
    rank,
    gap: inner ? Math.abs(inner.y - row.y) / row.size : 0,
    numbers: readNumbers(row.text),
    words: row.text
      .replace(/\d+|\b[ivxlc]+\b/gi, '#')
      .replace(/\s/g, '')
      .toLowerCase(),
  });
  const isNearEdge = (row: PageRow, side: Edge['side']) =>
    side === 'head' ? row.y < page.height * MARGIN : row.y > page.height * (1 - MARGIN);
  // A page of a few rows has no more of them at its edges than in its text.
  const count = Math.min(EDGE_ROWS, Math.ceil(rows.length / 2));
  const heads = rows.slice(0, count).map((row, rank) => toEdge(row, rank, 'head', rows[rank + 1]));
  const feet = rows
    .slice(-Math.min(count, Math.max(0, rows.length - count)) || rows.length)
    .reverse()
    .map((row, rank) => toEdge(row, rank, 'foot', rows[rows.length - 2 - rank]));
  return [...heads, ...feet].filter((row) => isNearEdge(row, row.side));
}

function others(edges: readonly (readonly Edge[])[], page: number, row: Edge): Edge[] {
  const near: Edge[] = [];
  for (let other = page - REACH; other <= page + REACH; other++) {
    if (other !== page) near.push(...(edges[other] ?? []).filter(({ side }) => side === row.side));
  }
  return near;
}

function isSame(a: Edge, b: Edge): boolean {
  if (Math.abs(a.y - b.y) > SAME_PLACE || Math.abs(a.size - b.size) > 1) return false;
  if (a.words !== b.words) return false;
  if (a.text === b.text) return a.words !== '#';
  const apart = b.page - a.page;
  return a.numbers.some((number, index) => (b.numbers[index] ?? Number.NaN) - number === apart);
}

function isLonePageNumber({ text, page, side, gap, rank }: Edge): boolean {
  return rank === 0 && gap > APART && side === 'foot' && text === String(page + 1);
}

/** Running heads may name a section that is on one page only: they are where others are. */
function addKnownPlaces(
  edges: readonly (readonly Edge[])[],
  found: readonly Set<Edge>[],
  bodySize: number,
): void {
  const known = found.flatMap((rows) => [...rows]);
  for (const [page, rows] of edges.entries()) {
    for (const row of rows) {
      if (found[page]?.has(row) || row.gap < APART || row.text.length > 120) continue;
      if (row.size > bodySize * HEADING_SIZE) continue;
      const alike = known.filter(
        (other) =>
          other.side === row.side &&
          Math.abs(other.y - row.y) <= 1.5 &&
          Math.abs(other.size - row.size) <= 0.3 &&
          other.page !== page,
      );
      if (alike.length >= KNOWN_PLACE) found[page]?.add(row);
    }
  }
}

/** Only what has nothing of the text outside it is at the edge. */
function keepOutermost(rows: Set<Edge>): void {
  for (const side of ['head', 'foot']) {
    const ranked = [...rows].filter((row) => row.side === side).sort((a, b) => a.rank - b.rank);
    for (const [expected, row] of ranked.entries()) if (row.rank !== expected) rows.delete(row);
  }
}
