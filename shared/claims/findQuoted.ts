import type { TextRange } from '../model/anchor';
import { pairSingleMarks } from './pairSingleMarks';
import { type Mark, readMarks } from './readMarks';

/** What is between quotation marks. */
export interface Quoted extends TextRange {
  /** With its marks. */
  outer: TextRange;
  /** True if it goes on with what was quoted in the paragraph before. */
  isContinued: boolean;
}

/** A quotation that has begun: its mark, and whether it goes on from the paragraph before. */
interface Open {
  mark: Mark;
  isContinued: boolean;
  /** How many quotations have begun within it. */
  depth: number;
}

const COLON = /[:,]\s*$/;

/**
 * What a text quotes, paragraph by paragraph; quotations within quotations are left out. Marks are paired by what they can
 * do where they stand rather than by how they look, since people mix them up: a mark of opening closes where nothing else
 * would. A quotation that is still open at the end of its paragraph goes on if the next begins with a mark, or closes before
 * it opens one.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  const paragraphs = readParagraphs(text);
  let open: Open | null = null;
  for (const [number, paragraph] of paragraphs.entries()) {
    const marks = readMarks(text, paragraph.start, paragraph.end);
    const firstAt = paragraph.start + leadingSpace(text, paragraph);
    const double = marks.filter(({ family }) => family !== 'single');
    let at = 0;
    const first = double[0];
    if (open && first?.at === firstAt && first.family === open.mark.family) {
      open = { mark: first, isContinued: true, depth: 0 };
      at = 1;
    }
    const doubles: Quoted[] = [];
    for (; at < double.length; at += 1) {
      const mark = double[at];
      if (!mark) continue;
      if (!open) {
        if (mark.canOpen) open = { mark, isContinued: false, depth: 0 };
      } else if (mark.family !== open.mark.family) {
        // Belongs to a quotation within this one.
      } else if (opensWithin(open, double, at)) {
        if (isLeftOpen(double, at)) open = { mark, isContinued: false, depth: 0 };
        else open.depth += 1;
      } else if (open.depth) {
        open.depth -= 1;
      } else {
        doubles.push(close(text, open, mark.at, mark.at + 1));
        open = null;
      }
    }
    if (open) {
      const next = paragraphs[number + 1];
      if (!next || !goesOn(text, open, next)) {
        const lead = text.slice(Math.max(paragraph.start, open.mark.at - 3), open.mark.at);
        const isMeant = open.mark.at === firstAt ? open.isContinued : COLON.test(lead);
        if (isMeant) doubles.push(close(text, open, paragraph.end, paragraph.end));
        open = null;
      } else if (next && startsWithMark(text, next, open.mark)) {
        doubles.push(close(text, open, paragraph.end, paragraph.end));
      }
    }
    const taken =
      open && open.mark.at >= paragraph.start ? [...doubles, rest(open, paragraph)] : doubles;
    const singles = pairSingleMarks(
      text,
      marks,
      taken.map(({ outer }) => outer),
    );
    const outermost = singles.map(({ start, end }) => makeQuoted(text, start, end));
    found.push(...leaveOutInner(doubles, outermost), ...outermost);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Without those that are within one of the others. Both lists are in order. */
function leaveOutInner(inner: readonly Quoted[], outer: readonly Quoted[]): Quoted[] {
  let next = 0;
  return inner.filter(({ start }) => {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (outer[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function makeQuoted(text: string, start: number, end: number): Quoted {
  return {
    ...trim(text, start, end),
    outer: { start: start - 1, end: end + 1 },
    isContinued: false,
  };
}

function close(text: string, { mark, isContinued }: Open, end: number, outerEnd: number): Quoted {
  return { ...trim(text, mark.at + 1, end), outer: { start: mark.at, end: outerEnd }, isContinued };
}

/** Up to the end of the paragraph. */
function rest({ mark }: Open, { end }: TextRange): { outer: TextRange } {
  return { outer: { start: mark.at, end } };
}

function trim(text: string, start: number, end: number): TextRange {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}

/** True where a mark begins a quotation although one is open: it looks like it, and something closes what it opens. */
function opensWithin(open: Open, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  const next = marks[at + 1];
  if (!mark?.canOpen || mark.canClose || mark.family !== open.mark.family) return false;
  return next?.canClose === true && !next.canOpen;
}

/** True if what this mark opens is closed, and nothing is left to close the quotation that it would be in. */
function isLeftOpen(marks: readonly Mark[], at: number): boolean {
  const after = marks[at + 2];
  return !after || (after.canOpen && !after.canClose);
}

function goesOn(text: string, open: Open, next: TextRange): boolean {
  if (startsWithMark(text, next, open.mark)) return true;
  const marks = readMarks(text, next.start, next.end).filter(
    ({ family }) => family === open.mark.family,
  );
  const [first, second] = marks;
  if (!first) return false;
  if (first.canClose && !first.canOpen) return true;
  // A mark of opening with nothing that would close it, after the end of a sentence.
  const before = text.slice(next.start, first.at).trimEnd();
  return /[.!?…,]$/.test(before) && !(second?.canClose && !second.canOpen);
}

function startsWithMark(text: string, next: TextRange, mark: Mark): boolean {
  const at = next.start + leadingSpace(text, next);
  return readMarks(text, at, Math.min(at + 2, next.end)).some(
    (one) => one.at === at && one.family === mark.family,
  );
}

function leadingSpace(text: string, { start, end }: TextRange): number {
  let at = start;
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at - start;
}

/** The lines that are not blank. */
function readParagraphs(text: string): TextRange[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  })).filter(({ start, end }) => text.slice(start, end).trim());
}
