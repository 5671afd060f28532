import type { CslName } from '../../../shared/model/csl/cslName';

/** What a key may have in BibTeX and in TeX’s own commands. */
const SAFE_KEY = /^[A-Za-z0-9][A-Za-z0-9_:./+-]*$/;
const LETTERS = 26;

/** Makes keys for entries, each once: a source’s own where it has one, otherwise one such as `solheim2020b`. */
export function createKeyMaker(): (csl: Readonly<Record<string, unknown>>) => string {
  const used = new Set<string>();
  return (csl) => {
    const own = csl['citation-key'];
    const wanted = typeof own === 'string' && SAFE_KEY.test(own) ? own : proposeKey(csl);
    let key = wanted;
    for (let count = 1; used.has(key.toLowerCase()); count += 1) key = `${wanted}${suffix(count)}`;
    used.add(key.toLowerCase());
    return key;
  };
}

function proposeKey(csl: Readonly<Record<string, unknown>>): string {
  const [first] = (csl.author ?? csl.editor ?? []) as CslName[];
  const issued = csl.issued as { 'date-parts'?: (string | number)[][] } | undefined;
  const year = issued?.['date-parts']?.[0]?.[0] ?? '';
  const name = toAscii(first?.family ?? first?.literal ?? '') || toAscii(String(csl.title ?? ''));
  return `${name || 'source'}${/^\d+$/.test(String(year)) ? year : ''}`;
}

/** The first word, without marks, in Latin letters; empty where it has none. */
function toAscii(text: string): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return /[a-z0-9]+/.exec(words)?.[0] ?? '';
}

/** 1 is b, since the first of several has no letter. */
function suffix(count: number): string {
  const index = count % LETTERS;
  const letter = String.fromCharCode('a'.charCodeAt(0) + index);
  return count < LETTERS ? letter : `${suffix(Math.floor(count / LETTERS) - 1)}${letter}`;
}
