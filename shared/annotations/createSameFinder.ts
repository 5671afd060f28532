import { positionOf, quoteOf } from '../model/anchor';
import type { Highlight } from '../model/highlight';
import type { Note } from '../model/note';
import { importedQuoteOf } from './importedQuote';
import type { PlacedAnnotation } from './placedAnnotation';
import { squashText } from './squashText';

/**
 * Answers whether an annotation became one of the highlights when it was imported before: one at the same place, or with
 * the same words in its file, that has the same note, or was made by the same person at the same moment. `plain` reads
 * notes.
 */
export function createSameFinder(
  highlights: Iterable<Highlight>,
  plain: (note: Note | null) => string,
): (placed: PlacedAnnotation) => boolean {
  const known = new Set<string>();
  for (const { anchor, note, createdAt, by = '' } of highlights) {
    const imported = importedQuoteOf(anchor);
    const position = positionOf(anchor);
    const places = [
      ...(position ? [[position.start, position.end]] : []),
      ...(imported || !position ? [[squash((imported ?? quoteOf(anchor)).exact)]] : []),
    ];
    for (const place of places) {
      known.add(keyOf('said', place, squash(plain(note))));
      known.add(keyOf('made', place, createdAt, by));
    }
  }
  return ({ state, range, quote, note, createdAt, by }) => {
    const places = [
      ...(range ? [[range.start, range.end]] : []),
      ...(state === 'placed' ? [] : [[squash(quote.exact)]]),
    ];
    return places.some(
      (place) =>
        known.has(keyOf('said', place, squash(plain(note)))) ||
        (createdAt !== null && known.has(keyOf('made', place, createdAt, by))),
    );
  };
}

function squash(words: string): string {
  return squashText(words).letters || words.trim();
}

function keyOf(...parts: unknown[]): string {
  return JSON.stringify(parts);
}
