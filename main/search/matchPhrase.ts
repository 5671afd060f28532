import type { Phrase } from '../../shared/search/searchQuery';

/** A phrase for FTS5, in some columns or in any, which is faster. Folded words are letters and digits, so nothing in them needs quoting. */
export function matchPhrase({ words, isPrefix }: Phrase, columns: string | null = null): string {
  const phrase = `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
  return columns ? `{${columns}} : ${phrase}` : phrase;
}
