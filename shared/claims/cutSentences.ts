import type { TextRange } from '../model/anchor';
import type { Quoted } from './findQuoted';

/** Segmenting takes quadratic time, so a long paragraph is cut, preferably where a sentence ends. */
const PIECE = /[^]{1000,4000}?(?:[.!?…]["”’»)\]]?\s|$)|[^]{1,4000}/g;
const ABBREVIATED = /(?:^|[\s(“"‘«])(?:[A-WYZ]|Mrs?|Ms|Drs?|Dra|Sra?|Profa?|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr|No|Inc|Corp|vs|a\.m|p\.m|EE|UU|núm|pág|bzw|ca|z\.B)\.["”’»)]?\s*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a paragraph, outside its quotations: one goes on where a quotation does, after an abbreviation, and
 * with a small letter (“‘Why?’ she asked”).
 */
export function cutSentences(
  text: string,
  paragraph: TextRange,
  quoted: readonly Quoted[],
  language: string,
): TextRange[] {
  const sentences: TextRange[] = [];
  let next = 0;
  for (const start of listStarts(text.slice(paragraph.start, paragraph.end), language)) {
    let at = paragraph.start + start;
    while ((quoted[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    // A mark of opening that closes: what is taken for the start of a sentence is the end of one.
    if (at > paragraph.start && quoted[next]?.outer.end === at + 1) {
      at += 1;
      next += 1;
    }
    const isWithin = (quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) < at;
    const last = sentences.at(-1);
    if (last && (isWithin || goesOn(text, last, at))) continue;
    if (last) last.end = at;
    sentences.push({ start: at, end: paragraph.end });
  }
  return sentences.map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
}

function goesOn(text: string, last: TextRange, at: number): boolean {
  if (/^\p{Ll}/u.test(text.slice(at, at + 2))) return true;
  return ABBREVIATED.test(text.slice(Math.max(last.start, at - 12), at));
}

function* listStarts(paragraph: string, language: string): Generator<number> {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  for (const { 0: piece, index: start } of paragraph.matchAll(PIECE)) {
    for (const { index } of segmenter.segment(piece)) yield start + index;
  }
}
