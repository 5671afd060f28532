import type { Message } from '../words/message';

/** What a query can ask for besides words. */
export const filterNames = [
  'tag',
  'label',
  'kind',
  'verdict',
  'relation',
  'source',
  'in',
  'before',
  'after',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Folded words that follow one another. With `isPrefix` the last one may go on. */
export interface Phrase {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** What must be true of a thing for it to be found. */
export type Condition =
  | { readonly type: 'words'; readonly phrase: Phrase }
  | {
      readonly type: 'filter';
      readonly name: FilterName;
      /** As the person wrote it. */
      readonly value: string;
      readonly phrase: Phrase;
    }
  | { readonly type: 'not'; readonly of: Condition }
  | { readonly type: 'any'; readonly of: readonly Condition[] };

/** All of its conditions are to be met. */
export interface SearchQuery {
  readonly all: readonly Condition[];
  /** What can’t be found, since there is no such thing. */
  readonly problems: readonly Message[];
}

/** The phrases that what is found may contain, for showing where. */
export function phrasesOf(conditions: readonly Condition[]): Phrase[] {
  return conditions.flatMap((condition) => {
    if (condition.type === 'words') return [condition.phrase];
    return condition.type === 'any' ? phrasesOf(condition.of) : [];
  });
}

/** True for `in:trash`, the one place that is neither a collection nor an article. */
export function isTrash(condition: Condition): boolean {
  if (condition.type !== 'filter' || condition.name !== 'in') return false;
  return condition.phrase.words.join(' ') === 'trash';
}
