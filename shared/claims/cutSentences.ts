import type { TextRange } from '../model/anchor';
import type { Quoted } from './findQuoted';
import type { ClaimRules } from './rules/ClaimRules';

/** Segmenting takes quadratic time, so a long paragraph is cut, preferably where a sentence ends. */
const PIECE = /.{1000,4000}?(?:[.!?…]["”’»)\]]?\s|$)|.{1,4000}/gs;
const ABBREVIATED =
  /(?:^|[\s(“"‘«])(?:[A-WYZ]|Mrs?|Ms|Drs?|Dra|Sra?|Profa?|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Hon|St|Jr|No|Inc|Corp|vs|a\.m|p\.m|EE|UU|núm|pág|bzw|ca|z\.B)\.["”’»)]?\s*$/u;

/** “‘Why?’ Ana Ruiz asked”: what ends with such a mark may go on with who asked. */
const ASKED = /[?!…]['"”’»] ?$/;
const NAMED = /^(?:\p{Lu}\S{0,30} ){1,4}(\p{Ll}+)/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a paragraph, outside its quotations: one goes on where a quotation does, after an abbreviation, and
 * with a small letter (“‘Why?’ she asked”).
 */
export function cutSentences(
  text: string,
  paragraph: TextRange,
  quoted: readonly Quoted[],
  rules: ClaimRules,
): TextRange[] {
  const sentences: TextRange[] = [];
  let next = 0;
  for (const start of listStarts(text.slice(paragraph.start, paragraph.end), rules.language)) {
    let at = paragraph.start + start;
    while ((quoted[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    // A mark of opening that closes: what is taken for the start of a sentence is the end of one.
    if (at > paragraph.start && quoted[next]?.outer.end === at + 1) {
      at += 1;
      next += 1;
    }
    const isWithin = (quoted[next]?.outer.start ?? Number.POSITIVE_INFINITY) < at;
    const last = sentences.at(-1);
    if (last && (isWithin || goesOn(text, last, at, rules))) continue;
    if (last) last.end = at;
    sentences.push({ start: at, end: paragraph.end });
  }
  return sentences.map(({ start, end }) => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
  }));
}

function goesOn(text: string, last: TextRange, at: number, rules: ClaimRules): boolean {
  if (/^\p{Ll}/u.test(text.slice(at, at + 2))) return true;
  if (ASKED.test(text.slice(Math.max(last.start, at - 4), at))) {
    const verb = NAMED.exec(text.slice(at, at + 80))?.[1];
    if (verb && (rules.says.has(verb) || rules.finds.has(verb))) return true;
  }
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
