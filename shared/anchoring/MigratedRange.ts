/**
 * What became of a passage. `same`: its words are untouched, and in the same order with the text around them. `moved`:
 * its words are untouched and stand elsewhere in the order. `changed`: its words were edited. `lost`: it is gone.
 * What differs in white space or typography only (straight and typographic quotes, soft hyphens) is untouched.
 *
 * `confidence`, 0 to 1, is the share of the passage that was found, by words and by what they weigh; for `lost` it is
 * the share that the best place had, too little to believe in.
 */
export type MigratedRange =
  | { state: 'same' | 'moved' | 'changed'; start: number; end: number; confidence: number }
  | { state: 'lost'; start: null; end: null; confidence: number };
