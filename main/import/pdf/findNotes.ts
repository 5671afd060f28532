import { type Line, type Run, textOf } from './line';
import type { PageColumn } from './pageColumn';
import { endsSentence } from './splitParagraphs';

/** Footnotes are smaller than this, in sizes of the text. */
const NOTE_SIZE = 0.94;
const MARK = /^(?:\d{1,3}|[*∗†‡§¶‖]{1,3}|[a-z])$/u;
const LEVEL_MARK = /^(\d{1,3}|[*∗†‡§¶‖]{1,3})[.)]?\s+\S/u;

/** A footnote, and its number in the document. */
export interface Note {
  number: number;
  mark: string;
  lines: Line[];
}

/** Columns without their footnotes, and these. */
interface Found {
  columns: PageColumn[];
  notes: Note[];
}

/**
 * Takes the footnotes from the feet of columns, and marks in the text what refers to them. A note is in smaller letters,
 * begins with a mark, and has a raised mark like it in the text of its page. One that goes on, on the next page, is put together.
 */
export function findNotes(columns: readonly PageColumn[], bodySize: number): Found {
  const found: Found = { columns: [], notes: [] };
  for (let from = 0; from < columns.length; ) {
    const page = columns[from]?.page;
    let to = from;
    while (to < columns.length && columns[to]?.page === page) to++;
    takeNotes(columns.slice(from, to), bodySize, found);
    from = to;
  }
  return found;
}

function takeNotes(columns: readonly PageColumn[], bodySize: number, found: Found): void {
  const isSmall = (line: Line) => line.size <= bodySize * NOTE_SIZE;
  const feet = columns.map(({ lines }) => lines.findLastIndex((line) => !isSmall(line)) + 1);
  const marks = new Set(
    columns.flatMap(({ lines }, index) => lines.slice(0, feet[index]).flatMap(raisedMarks)),
  );
  const before = found.notes.at(-1);
  const own: Note[] = [];
  const kept = columns.map((column, index): PageColumn => {
    const foot = feet[index] ?? column.lines.length;
    const small = column.lines.slice(foot);
    const start = small.findIndex((line) => marks.has(readMark(line) ?? ''));
    const rest = start < 0 ? small : small.slice(0, start);
    const [next] = rest;
    const isRest = next && before && !own.length && goesOn(before, next);
    if (isRest) before.lines.push(...rest);
    if (start >= 0) addNotes(small.slice(start), marks, found.notes.length + 1, own);
    const end = isRest || start < 0 ? foot + (isRest ? 0 : small.length) : foot + start;
    return { ...column, lines: column.lines.slice(0, end) };
  });
  found.notes.push(...own);
  found.columns.push(...markReferences(kept, own).filter(({ lines }) => lines.length));
}

function goesOn(note: Note, next: Line): boolean {
  const last = note.lines.at(-1);
  return (
    last !== undefined &&
    next.page === last.page + 1 &&
    !endsSentence(textOf(last)) &&
    readMark(next) === null
  );
}

function addNotes(
  lines: readonly Line[],
  marks: ReadonlySet<string>,
  first: number,
  own: Note[],
): void {
  let current: Note | undefined;
  for (const line of lines) {
    const mark = readMark(line);
    const isRaised = line.runs[0]?.script === 'super';
    const isNext =
      !current || isRaised || Number(mark) === Number(current.mark) + 1 || !/\d/.test(mark ?? '0');
    if (mark && marks.has(mark) && isNext) {
      current = { number: first + own.length, mark, lines: [withoutMark(line, mark)] };
      own.push(current);
    } else current?.lines.push(line);
  }
}

/** The mark that a line of a footnote begins with. */
function readMark(line: Line): string | null {
  const [first] = line.runs;
  const text = first?.text.trim() ?? '';
  if (first?.script === 'super' && MARK.test(text)) return text;
  return textOf(line).match(LEVEL_MARK)?.[1] ?? null;
}

function withoutMark(line: Line, mark: string): Line {
  let left = mark.length;
  const runs = line.runs.flatMap((run): Run[] => {
    if (left === 0) return [run];
    const text = run.text.trimStart();
    const taken = Math.min(left, text.length);
    left -= taken;
    const rest = text.slice(taken).replace(left === 0 ? /^[.)]?\s*/ : /^/, '');
    return rest ? [{ ...run, text: rest }] : [];
  });
  const [first] = runs;
  if (first && !first.text.trim()) runs.shift();
  return { ...line, runs };
}

function raisedMarks({ runs }: Line): string[] {
  return runs.filter(({ script }) => script === 'super').flatMap(({ text }) => splitMarks(text));
}

/** Several notes at one place are often marked “1,2”. */
function splitMarks(text: string): string[] {
  return text.split(/[\s,;]+/).filter((mark) => MARK.test(mark));
}

/** The columns, with what refers to one of the notes marked. The first mark that is like a note’s counts. */
function markReferences(columns: readonly PageColumn[], notes: readonly Note[]): PageColumn[] {
  if (notes.length === 0) return [...columns];
  const open = [...notes];
  const markRun = (run: Run): Run => {
    if (run.script !== 'super') return run;
    const marks = splitMarks(run.text);
    const index = open.findIndex(({ mark }) => marks.includes(mark));
    const [note] = index < 0 ? [] : open.splice(index, 1);
    return note ? { ...run, note: note.number } : run;
  };
  return columns.map((column) => ({
    ...column,
    lines: column.lines.map((line) =>
      line.runs.some(({ script }) => script === 'super')
        ? { ...line, runs: line.runs.map(markRun) }
        : line,
    ),
  }));
}
