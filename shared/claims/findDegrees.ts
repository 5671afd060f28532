import type { TextRange } from '../model/anchor';
import type { ClaimRules } from './rules/ClaimRules';

/** What a superlative or a comparison is about, to the next sign, at most this many words. */
const REST = /^[^\n.,;:!?…"“”„«»()—–]*?(?=$|[\n.,;:!?…"“”„«»()—–])/u;
const MAX_WORDS = 12;

/** Superlatives and comparisons, each with what follows in its clause; those that overlap are one. */
export function findDegrees(
  text: string,
  rules: ClaimRules,
): { superlatives: TextRange[]; comparisons: TextRange[] } {
  return {
    superlatives: findAll(text, rules.superlatives),
    comparisons: findAll(text, rules.comparisons),
  };
}

function findAll(text: string, patterns: readonly RegExp[]): TextRange[] {
  const starts = patterns
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index }) => [index, index + words.length]),
    )
    .sort(([a = 0], [b = 0]) => a - b);
  const found: TextRange[] = [];
  for (const [start = 0, end = 0] of starts) {
    const last = found.at(-1);
    if (last && start < last.end) continue;
    found.push({ start, end: readOn(text, end) });
  }
  return found;
}

function readOn(text: string, end: number): number {
  const rest = REST.exec(text.slice(end, end + 120))?.[0] ?? '';
  const words = rest.match(/\s*\S+/g) ?? [];
  return end + words.slice(0, MAX_WORDS).join('').length;
}
