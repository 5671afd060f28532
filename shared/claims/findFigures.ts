import type { TextRange } from '../model/anchor';
import type { ClaimRules } from './rules/ClaimRules';

const DIGITS = '(?:\\p{N}{1,3}(?:[.,\\u00a0\\u202f]\\p{N}{3})+|\\p{N}{1,15})(?:[.,]\\p{N}{1,6})?';
const MONEY = '(?:(?:US|R|A|C)?[$€£¥₹] ?)';
/** The words after a number that may be what it counts. */
const FOLLOWING = /^(?: \p{L}[\p{L}\p{M}'’-]*){1,3}/u;
const TIME = /^(?::\d|[.]\d\d? ?[ap]\.?m| ?[ap]\.?m\b| o['’]clock|[-–]year-old)/i;
/** A whole number with four digits, as years have. */
const YEAR = /^(?:1[0-9]|20)\d\d$/;
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}.'’-]*) $/u;

const patterns = new WeakMap<ClaimRules, RegExp>();

/** Numbers, in digits or in words, with what they count; outside `dates`, which are in order. */
export function findFigures(
  text: string,
  rules: ClaimRules,
  dates: readonly TextRange[],
): TextRange[] {
  let pattern = patterns.get(rules);
  if (!pattern) {
    pattern = makePattern(rules);
    patterns.set(rules, pattern);
  }
  const found: TextRange[] = [];
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const counted = readCounted(text, end, rules);
    if (isFigure(text, match, counted > 0, rules)) found.push({ start, end: end + counted });
  }
  return found;
}

function makePattern(rules: ClaimRules): RegExp {
  const words = [...rules.numbers].join('|');
  const spelled = `(?:${words})(?:(?:-| y | und |-et-)?(?:${words}|one|uno|un))*(?!\\p{L})`;
  const scale = `(?: ?(?:${[...rules.scales].join('|')})(?![\\p{L}\\p{N}]))`;
  const units = [...rules.units].map((unit) => unit.replaceAll('.', '\\.')).join('|');
  const unit = `(?:[\\u00a0\\u202f ]?[%‰€£$]|(?:[\\u00a0\\u202f -]| de )(?:${units})(?![\\p{L}\\p{N}]))`;
  const number = `(?:${words}|one|\\p{N}{1,9})`;
  const fractions = rules.fractions.join('|').replaceAll('#', number);
  const about = rules.approximators.join('|');
  const before = `(?<about>(?:(?:${about}) ){1,2})?`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£#/’'-])${before}` +
      `(?:(?<money>${MONEY})?(?<digits>${DIGITS})(?![\\p{N}])|(?<spelled>${spelled})|(?<one>one|un|eine|une|uma)(?=${scale})|(?<fraction>(?:${fractions})(?!\\p{L})))` +
      `(?<scale>${scale}){0,2}(?<unit>${unit})?`,
    'giu',
  );
}

function isFigure(
  text: string,
  { 0: words, index, groups = {} }: RegExpMatchArray,
  isCounting: boolean,
  rules: ClaimRules,
): boolean {
  const { about, money, digits, fraction, scale, unit } = groups;
  const at = index ?? 0;
  const after = text.slice(at + words.length, at + words.length + 12);
  // “Ninety Mile Beach” is a name.
  const isMeasured = Boolean(
    money || scale || fraction || (unit && (rules.areNounsCapital || !/\p{Lu}/u.test(unit))),
  );
  if (isMeasured) return true;
  if (unit || /^[\p{L}\p{N}]/u.test(after) || TIME.test(after)) return false;
  const before = text.slice(Math.max(0, at - 24), at);
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  if (rules.labels.has(word.toLowerCase())) return false;
  if (!digits) return isCounting;
  if (YEAR.test(digits) && !isCounting) return false;
  if (isCounting || about) return true;
  // “Barrio 18” is a name, “Ray Kowalski, 67,” an age, and a number alone in its line or brackets a heading or a note.
  const isOfName = /^\p{Lu}/u.test(word);
  const isAge = /, $/.test(before) && /^[,.]/.test(after) && Number(digits) < 120;
  const isAlone = /(?:^|[\n([])$/.test(before) && /^(?:$|[\n)\].])/.test(after);
  return !isOfName && !isAge && !isAlone;
}

/** The length of what is counted, from `end` on: “alleged gang members”; 0 if that can’t be told. */
function readCounted(text: string, end: number, rules: ClaimRules): number {
  const following = FOLLOWING.exec(text.slice(end, end + 80))?.[0];
  if (!following) return 0;
  let length = 0;
  const words = following.slice(1).split(' ');
  for (const word of words.slice(0, rules.isNounFirst ? 1 : words.length)) {
    const lower = word.toLowerCase();
    length += word.length + 1;
    if (rules.adjuncts.has(lower) || rules.bounds.has(lower) || rules.notCounted.has(lower))
      return 0;
    if (rules.links.has(lower) || rules.articles.has(lower)) return 0;
    if (rules.plurals.has(lower) || /[^su'’]s$/u.test(lower)) return length;
  }
  return 0;
}
