import { isAdverb, type Line, wordAt } from './Line';
import { isNamePart } from './readNames';
import { readNamedSource, readSubjectAfter, readSubjectBefore, type Speaker } from './readSpeaker';

/** Words that report: where they are among the tokens of a sentence, and who says so. */
export interface Cue {
  /** The verb, or the first word of a phrase such as “according to”. */
  at: number;
  /** The tokens of the words that report and of who says so: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  speaker: Speaker | null;
  kind: 'verb' | 'phrase' | 'view';
  /** True if it reports without a quotation too: “said”, “found that”. */
  isFirm: boolean;
}

/** The words that report in a sentence, in their order, outside its quotations. */
export function findCues(line: Line): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (line.isQuoted[at]) continue;
    const cue = readPhrase(line, at) ?? readVerb(line, at) ?? readAnyVerb(line, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

function readPhrase(line: Line, at: number): Cue | null {
  const { rules } = line;
  const words = matchPhrase(line, at, rules.phrases);
  if (words) {
    const speaker = readNamedSource(line, at + words);
    return speaker && { at, from: at, to: speaker.to, speaker, kind: 'phrase', isFirm: true };
  }
  const view = matchPhrase(line, at, rules.views);
  if (view) return { at, from: at, to: at + view, speaker: null, kind: 'view', isFirm: true };
  // “For analyst Diego Chaves, …”
  if (at === 0 && rules.forWhom.has(line.tokens[0]?.lower ?? '')) {
    const speaker = readSubjectAfter(line, 0);
    if (speaker?.isPerson && line.tokens[speaker.to]?.text === ',') {
      return { at, from: 0, to: speaker.to, speaker, kind: 'phrase', isFirm: true };
    }
  }
  return null;
}

function readVerb(line: Line, at: number): Cue | null {
  const { rules } = line;
  const verb = wordAt(line, at);
  if (!verb || (verb.isCapital && at > 0)) return null;
  const isSaying = rules.says.has(verb.lower);
  if (!isSaying && !rules.finds.has(verb.lower)) return null;
  if (isNoReport(line, at)) return null;
  const isInverted = followsQuotation(line, at);
  const before = isInverted ? null : readSubjectBefore(line, at);
  const speaker = before ?? readSubjectAfter(line, at);
  const from = before ? Math.min(before.start, at) : at;
  const to = before || !speaker ? at + 1 : Math.max(speaker.to, at + 1);
  return { at, from, to, speaker, kind: 'verb', isFirm: isSaying ? true : hasThat(line, to) };
}

/**
 * A verb that the rules don’t know, in the place of one that reports: after a quotation that doesn’t end there, and a
 * name or a pronoun (“‘That’s all,’ she grumbled”).
 */
function readAnyVerb(line: Line, at: number): Cue | null {
  const { rules, tokens } = line;
  const verb = wordAt(line, at);
  if (!verb || verb.isCapital || rules.bounds.has(verb.lower) || rules.adjuncts.has(verb.lower))
    return null;
  let from = at;
  while (isNamePart(line, from - 1) || rules.pronouns.has(wordAt(line, from - 1)?.lower ?? ''))
    from -= 1;
  const isAfterComma = /^[,?!…—]$/.test(tokens[from - 2]?.text ?? '') && line.isQuoted[from - 1];
  if (from === at || !isAfterComma) return null;
  const speaker = readSubjectBefore(line, at);
  return speaker && { at, from, to: at + 1, speaker, kind: 'verb', isFirm: false };
}

/** True after what makes a verb another word, or somebody else’s: “to say”, “was told”, “a claim”. */
function isNoReport(line: Line, verb: number): boolean {
  const { rules } = line;
  const before = wordAt(line, verb - 1)?.lower ?? '';
  if (rules.notBefore.has(before) || rules.articles.has(before)) return true;
  let at = verb - 1;
  while (isAdverb(line, at) || rules.between.has(wordAt(line, at)?.lower ?? '')) {
    if (rules.notBefore.has(wordAt(line, at)?.lower ?? '')) return true;
    at -= 1;
  }
  return false;
}

/** True where the verb comes right after a quotation, but for a comma and words such as “le”. */
function followsQuotation(line: Line, verb: number): boolean {
  let at = verb - 1;
  while (line.rules.between.has(wordAt(line, at)?.lower ?? '')) at -= 1;
  while (at >= 0 && /^[,—–\-.?!…]$/.test(line.tokens[at]?.text ?? '') && !line.isQuoted[at])
    at -= 1;
  return line.isQuoted[at] === true;
}

/** True where “that” follows within a few words: “found in March that”. */
function hasThat(line: Line, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = line.tokens[at];
    if (!token || line.isQuoted[at]) return false;
    if (line.rules.that.has(token.lower)) return true;
    if (/^[.;:]$/.test(token.text)) return false;
  }
  return false;
}

/** How many words of the first phrase that begins at the token; 0 if none does. */
function matchPhrase(line: Line, at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, index) => wordAt(line, at + index)?.lower === word)) return words.length;
  }
  return 0;
}
