import { ARTIFACT } from './artifact';
import { findFurniture } from './findFurniture';
import { findLineNumbers } from './findLineNumbers';
import { findNotes, type Note } from './findNotes';
import { findPageLabels } from './findPageLabels';
import { joinBlocks } from './joinBlocks';
import { makeBlocks } from './makeBlocks';
import { hasRightToLeft } from './orderRow';
import { readPageColumns } from './pageColumn';
import { rankHeadings } from './rankHeadings';
import type { Block } from './textBlock';
import type { PageText, TextPiece } from './textPiece';
import { findBodySize, measureStyle } from './textStyle';
import { WordList } from './wordList';

/** A document’s text in reading order. */
export interface Layout {
  blocks: readonly Block[];
  notes: readonly Note[];
  words: WordList;
  /** What each page is called, by its position. */
  labels: readonly string[];
  title: string;
  /** The paragraphs after the title, which may say who wrote it, and when. */
  front: readonly string[];
  isRightToLeft: boolean;
}

/** Makes blocks of what is on the pages. `declaredLabels` are those that the file says. */
export function layOutPages(
  pages: readonly PageText[],
  declaredLabels: readonly string[] | null,
): Layout {
  const bodySize = findBodySize(pages.flatMap(({ pieces }) => pieces));
  const isRightToLeft = isMostlyRightToLeft(pages);
  const numbers = pages.map((page) => findLineNumbers(page));
  const bare = pages.map((page, index) => without(page, numbers[index] ?? new Set()));
  const furniture = findFurniture(bare, bodySize);
  const labels = findPageLabels(pages.length, declaredLabels, furniture.rows);
  const areMarked = areArtifactsFew(pages);
  const isLeftOut = (piece: TextPiece) =>
    furniture.pieces.has(piece) || (areMarked && piece.tag === ARTIFACT);
  const found = findNotes(
    bare.flatMap((page) => readPageColumns(page, isRightToLeft, isLeftOut)),
    bodySize,
  );
  const allLines = [
    ...found.columns.map(({ lines }) => lines),
    ...found.notes.map(({ lines }) => lines),
  ];
  const style = measureStyle(allLines, bodySize);
  const joined = joinBlocks(found.columns.map((column) => makeBlocks(column, style)));
  const ranked = rankHeadings(joined, bodySize);
  return {
    ...ranked,
    notes: found.notes,
    words: new WordList(allLines),
    labels,
    isRightToLeft,
  };
}

function without(page: PageText, left: ReadonlySet<TextPiece>): PageText {
  return left.size ? { ...page, pieces: page.pieces.filter((piece) => !left.has(piece)) } : page;
}

/** What a file says to be no part of its text is little: otherwise, it doesn’t know. */
const MOST_ARTIFACTS = 0.2;

function areArtifactsFew(pages: readonly PageText[]): boolean {
  let marked = 0;
  let all = 0;
  for (const { tag, text } of pages.flatMap(({ pieces }) => pieces)) {
    all += text.length;
    if (tag === ARTIFACT) marked += text.length;
  }
  return marked <= all * MOST_ARTIFACTS;
}

function isMostlyRightToLeft(pages: readonly PageText[]): boolean {
  let own = 0;
  let all = 0;
  for (const { pieces } of pages) {
    for (const { text } of pieces) {
      all += text.length;
      if (hasRightToLeft(text)) own += text.length;
    }
  }
  return own * 2 > all;
}
