import { countOddities } from './countOddities';
import { decodeAs } from './decodeAs';
import { detectWithChardetng } from './detectWithChardetng';

/** Enough to tell the encoding of any text. */
const SAMPLE_BYTES = 262_144;
/** What a Mac wrote before it wrote UTF-8; chardetng doesn’t know them. */
const OF_MACS = ['macintosh', 'x-mac-cyrillic'] as const;
/** Another encoding than chardetng’s must have this many times fewer. */
const FEWER = 4;
/** Pieces of a damaged text that are asked for their encoding. */
const PIECES = 40;
/** In bytes; even, as most characters of East Asia are two. */
const MIN_PIECE = 32;

/**
 * The encoding that bytes which are not UTF-8 are most likely in, by its WHATWG name. chardetng guesses; where the text it
 * gives reads oddly, the encodings of old Macs are tried, and, as one wrong byte rules out an encoding for chardetng, those
 * that it takes single lines for.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const lines = takeLines(bytes);
  const sample = Buffer.concat(lines);
  const guess = detect(sample);
  const oddities = countOddities(decodeAs(sample, guess));
  if (oddities === 0) {
    return guess === 'windows-1252' && isHungarian(sample) ? 'windows-1250' : guess;
  }
  const best = fewest([...OF_MACS, guessByPieces(lines)], (encoding) =>
    countOddities(decodeAs(sample, encoding)),
  );
  return best.count * FEWER <= oddities ? best.of : guess;
}

function detect(bytes: Uint8Array): string {
  const encoding = detectWithChardetng(bytes);
  // Which has all that it has, and more.
  return encoding === 'gbk' ? 'gb18030' : encoding;
}

/** The lines that have more than ASCII in them, as others tell nothing. */
function takeLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let size = 0;
  let start = 0;
  while (start < bytes.length && size < SAMPLE_BYTES) {
    const found = bytes.indexOf(0x0a, start);
    const end = Math.min(found < 0 ? bytes.length : found + 1, start + SAMPLE_BYTES);
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return lines;
}

/** The encoding that most of the pieces of a text are taken for. */
function guessByPieces(lines: readonly Uint8Array[]): string {
  const pieces = lines.length > 1 ? lines.slice(0, PIECES) : cut(lines[0] ?? new Uint8Array());
  const sizes = new Map<string, number>();
  for (const piece of pieces) {
    const encoding = detect(piece);
    sizes.set(encoding, (sizes.get(encoding) ?? 0) + piece.length);
  }
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'windows-1252';
}

/** Pieces of a single line, cut where no character can be split: after spaces and signs of ASCII, if it has any. */
function cut(line: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const length = Math.max(MIN_PIECE, Math.ceil(line.length / PIECES));
  let start = 0;
  while (start < line.length) {
    const after = start + length;
    const gap = line.findIndex((byte, at) => at >= after && byte < 0x30);
    const end = gap >= 0 && gap < after + length ? gap + 1 : after;
    pieces.push(line.subarray(start, end));
    start = end;
  }
  return pieces;
}

function fewest(
  candidates: readonly string[],
  count: (candidate: string) => number,
): { of: string; count: number } {
  const counted = candidates.map((candidate) => ({ of: candidate, count: count(candidate) }));
  return counted.reduce((best, one) => (one.count < best.count ? one : best));
}

/**
 * True for Hungarian, which reads as if it were Western, with õ and û in place of ő and ű. No Western language has these and
 * no other letters than Hungarian’s.
 */
function isHungarian(sample: Uint8Array): boolean {
  const letters = decodeAs(sample, 'windows-1250').match(/(?![a-z])\p{L}/giu) ?? [];
  const isDouble = (letter: string) => /[őű]/i.test(letter);
  return (
    letters.some(isDouble) &&
    letters.some((letter) => /[áóöú]/i.test(letter)) &&
    letters.every((letter) => /[áéíóöőúüű]/i.test(letter))
  );
}
