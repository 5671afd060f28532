import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { plainText } from '../../../shared/document/plainText';
import type { Note } from '../../../shared/model/note';
import { tagSchema } from '../../../shared/model/tag';
import { makeNote } from '../../annotations/makeNote';
import type { AnnotationPlan } from './AnnotationPlan';

/** What annotations say of the whole article, and its note (`known`) and tags do not have yet. */
export function planWhole(
  annotations: readonly FoundAnnotation[],
  known: string,
  tags: readonly string[],
): AnnotationPlan['whole'] {
  const whole = annotations.filter(({ isWhole }) => isWhole);
  const notes = whole.flatMap((annotation) => {
    const { note, author } = annotation;
    const isKnown = known.includes(readNote(makeNote(annotation)));
    const signed = author ? `${author}: ${note}` : note;
    return note && !isKnown ? [makeNote({ ...annotation, note: signed })] : [];
  });
  const fresh = whole
    .flatMap((one) => one.tags.flatMap((tag) => tagSchema.safeParse(tag).data ?? []))
    .filter((tag) => !tags.includes(tag));
  const memo = notes.reduce<Note | null>((all, note) => joinNotes(all, note), null);
  return { notes: notes.length, memo, tags: fresh };
}

/** One note after the other. */
export function joinNotes(a: Note | null, b: Note | null): Note | null {
  return a && b ? { ...a, content: [...(a.content ?? []), ...(b.content ?? [])] } : (a ?? b);
}

/** The words of a note; empty where there is none. */
export function readNote(note: Note | null): string {
  return note ? plainText(note) : '';
}
