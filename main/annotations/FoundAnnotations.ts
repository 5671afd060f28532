import type { AnnotationFormat } from '../../shared/annotations/annotationFormat';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import type { Message } from '../../shared/words/message';

/** What in a file of annotations could not be read: which entry, from 1. */
export interface AnnotationProblem {
  readonly entry: number;
  readonly message: Message;
}

/** A text that a file of annotations brings along; annotations name it by its title. */
export interface BroughtText {
  readonly title: string;
  readonly text: string;
}

/** What a reader of one format finds. A damaged entry is a problem, and costs no other its place. */
export interface ReadAnnotations {
  readonly annotations: readonly FoundAnnotation[];
  readonly problems: readonly AnnotationProblem[];
  readonly texts?: readonly BroughtText[];
}

export interface FoundAnnotations extends ReadAnnotations {
  readonly format: AnnotationFormat;
}
