import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import { makePlainNote } from '../../shared/document/makePlainNote';
import { parseNoteMarkdown } from '../../shared/document/parseNoteMarkdown';
import { plainText } from '../../shared/document/plainText';
import type { Note } from '../../shared/model/note';

/** The note of an annotation as rich text; null where it has none. */
export function makeNote({
  note,
  isMarkdown,
}: Pick<FoundAnnotation, 'note' | 'isMarkdown'>): Note | null {
  if (!isMarkdown) return makePlainNote(note);
  const parsed = parseNoteMarkdown(note);
  return plainText(parsed) ? parsed : null;
}
