import type { Note } from '../model/note';
import { TAG_LENGTH, uniqueTags } from '../model/tag';
import type { FoundAnnotation } from './foundAnnotation';
import type { PlacedAnnotation } from './placedAnnotation';
import type { Placement } from './placement';

const MOST_NAME = 200;

/** An annotation at its place. `note` is its note as rich text; null where it has none. */
export function toPlacedAnnotation(
  found: FoundAnnotation,
  { state, confidence, range }: Placement,
  note: Note | null,
): PlacedAnnotation {
  const { quote, colour, label = null, kind, verdict, judgement = null, createdAt } = found;
  const tags = found.tags.map((tag) => toLine(tag, TAG_LENGTH)).filter(Boolean);
  return {
    state,
    confidence,
    range,
    quote,
    note,
    colour,
    label,
    kind: kind ?? (note ? 'remark' : 'quote'),
    verdict: verdict ?? 'unchecked',
    judgement,
    tags: uniqueTags(tags),
    by: toLine(found.author, MOST_NAME),
    createdAt,
  };
}

function toLine(text: string, most: number): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, most).trim();
}
