import { isAnnotationText } from '../../shared/annotations/isAnnotationText';
import type { AnnotationsReport } from '../../shared/ipc/annotationsRequest';
import type { ArticleId } from '../../shared/model/ids';
import type { Message } from '../../shared/words/message';

/** A file of other people’s highlights: its bytes, and what to call it. */
export interface AnnotationFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an import of one file would do, or why it can’t be imported. `article` is where highlights are looked for that name none. */
export type AnnotationOutcome = AnnotationFile & { readonly article?: ArticleId | undefined } & (
    | { readonly report: AnnotationsReport }
    | { readonly failure: Message }
  );

/** The list of what is in an archive is at its end. */
const LOOKED_AT = 100_000;

/** True of a file that is highlights of other programs and nothing to read, whatever it is called. */
export function isAnnotationFile({ bytes }: Pick<AnnotationFile, 'bytes'>): boolean {
  const read = (part: Uint8Array) => new TextDecoder().decode(part);
  const head = read(bytes.subarray(0, LOOKED_AT));
  // Other archives are documents and books.
  if (head.startsWith('PK')) return read(bytes.subarray(-LOOKED_AT)).includes('project.qde');
  return isAnnotationText(/^\uFEFF?\s*[[{]/.test(head) ? read(bytes) : head);
}
