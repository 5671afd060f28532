import type { ReferencesResult } from '../../shared/ipc/referencesRequest';
import { recogniseReferences } from '../../shared/references/recogniseReferences';
import type { Message } from '../../shared/words/message';

/** References to import: the bytes of a file or of a text that was pasted, and what to call them. */
export interface ReferenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of one file of references: its sources, or why none. */
export type ReferenceOutcome = { readonly name: string } & (
  | { readonly result: ReferencesResult }
  | { readonly failure: Message }
);

/** True for a file of BibTeX, RIS or CSL-JSON, whatever it is called. */
export function isReferenceFile({ bytes }: Pick<ReferenceFile, 'bytes'>): boolean {
  return recogniseReferences(new TextDecoder().decode(bytes)) !== null;
}
