import type { CslName } from './cslName';

/** Words that a surname begins with, which a list is not sorted by in every style. */
const PARTICLES = new Set(
  [
    'af',
    'al',
    'av',
    'bin',
    'da',
    'das',
    'de',
    'degli',
    'dei',
    'del',
    'della',
    'den',
    'der',
    'des',
    'di',
  ]
    .concat([
      'do',
      'dos',
      'du',
      'el',
      'ibn',
      'la',
      'las',
      'le',
      'los',
      'ter',
      'ten',
      'te',
      'van',
      'vom',
    ])
    .concat(['von', 'zu', 'zum', 'zur', '’t', "'t"]),
);

/** Particles that the names of institutions don’t have; “Ministerio de Justicia” has one of the others. */
const PERSONAL = new Set(['bin', 'ibn', 'ten', 'ter', 'van', 'vom', 'von']);

/** Particles that German leaves out where a surname stands alone: Humboldt, not von Humboldt. */
const DROPPING = new Set(['von', 'vom', 'zu', 'zum', 'zur']);

const AND = new Set(['y', 'e', 'i', 'und']);

const SUFFIX = /^(?:jr|sr|jnr|snr|[IVX]{2,4}|IV|V|VI|ph\.? ?d|m\.? ?d|esq)\.?$/iu;

const COMPANY =
  /^(?:inc|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|e\. ?v|s\. ?a|s\. ?l|s\. ?r\. ?l|s\. ?p\. ?a|n\. ?v|b\. ?v|a\/s|oy|ab|pty)\.?$/iu;

/**
 * Reads a name of which nothing is known: `Family, Given` is a person, and so is a name with a particle (`Jan van der Berg`)
 * or a suffix (`King, Martin Luther, Jr.`); anything else is kept whole, since it may be an institution.
 */
export function parseCslName(text: string): CslName {
  const name = text.trim().replace(/\s+/gu, ' ');
  const parts = name.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (parts.some((part) => !part) || parts.length > 3 || COMPANY.test(last))
    return { literal: name };
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return hasParticle(first) ? readNatural(first) : { literal: name };
  if (parts.length === 2) {
    return isSuffix(second) ? readNatural(first, second) : readInverted(first, second);
  }
  if (isSuffix(third)) return readInverted(first, second, third);
  return isSuffix(second) ? readInverted(first, third, second) : { literal: name };
}

/** The same for the name of a person: the last word is the family, unless a particle or “y” says that more is. */
export function parsePersonName(text: string): CslName {
  const name = text.trim().replace(/\s+/gu, ' ');
  const read = parseCslName(name);
  if (read.literal === undefined || name.includes(',') || !name.includes(' ')) return read;
  const words = name.split(' ');
  return COMPANY.test(words.at(-1) ?? '') ? read : readNatural(name);
}

/** The inverse of `parseCslName`: `van der Berg, Jan`, `King, Martin Luther, Jr.`, or the name of an institution. */
export function formatCslName(name: CslName): string {
  if (name.literal) return name.literal;
  const family = join(' ', name['non-dropping-particle'], name.family);
  const given = join(' ', name.given, name['dropping-particle']);
  return join(', ', family, given, name.suffix);
}

/** `Martin Luther King`, `Ludwig van Beethoven`, `José Ortega y Gasset`. */
function readNatural(text: string, suffix?: string): CslName {
  const words = text.split(' ');
  const end = words.at(-1) ?? '';
  if (!suffix && words.length > 2 && isSuffix(end)) {
    return readNatural(words.slice(0, -1).join(' '), end);
  }
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  const and = words.findIndex((word, index) => index > 1 && AND.has(word));
  const start =
    particle > 0 && particle < words.length - 1 ? particle : and > 1 ? and - 1 : words.length - 1;
  return readInverted(words.slice(start).join(' '), words.slice(0, start).join(' '), suffix);
}

function readInverted(family: string, given: string, suffix?: string): CslName {
  const [before, surname] = takeLeading(family.split(' '));
  const [after, forename] = takeLeading(given.split(' ').reverse());
  const isDropping = before.length > 0 && before.every((word) => DROPPING.has(word));
  const dropping = [...after.reverse(), ...(isDropping ? before : [])].join(' ');
  return {
    family: surname.join(' '),
    ...(forename[0] && { given: forename.reverse().join(' ') }),
    ...(!isDropping && before[0] && { 'non-dropping-particle': before.join(' ') }),
    ...(dropping && { 'dropping-particle': dropping }),
    ...(suffix && { suffix }),
  };
}

/** The particles at the start, and the rest, which is never empty. */
function takeLeading(words: readonly string[]): [string[], string[]] {
  const found = words.findIndex((word) => !isParticle(word));
  const count = found < 0 ? words.length - 1 : found;
  return [words.slice(0, count), words.slice(count)];
}

function hasParticle(text: string): boolean {
  return text
    .split(' ')
    .slice(1, -1)
    .some((word) => PERSONAL.has(word));
}

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function isSuffix(text: string): boolean {
  return SUFFIX.test(text);
}

function join(sign: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(sign);
}
