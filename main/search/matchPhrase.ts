import type { Phrase } from '../../shared/search/searchQuery';

/** A phrase in one of these columns, for FTS5. Folded words are letters and digits, so nothing in them needs quoting. */
export function matchPhrase(columns: string, { words, isPrefix }: Phrase): string {
  return `{${columns}} : "${words.join(' ')}"${isPrefix ? ' *' : ''}`;
}
