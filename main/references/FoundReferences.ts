import type { CslItem } from '../../shared/model/csl/cslItem';
import type { ReferenceFormat } from '../../shared/references/referenceFormat';
import type { Message } from '../../shared/words/message';

/** A record of a file of references. */
export interface FoundReference {
  /** Where it begins, from 1. */
  line: number;
  csl: CslItem;
  /** Its fields that CSL has no place for, as its format calls them. */
  left: string[];
}

/** What in a file of references could not be read. */
export interface ReferenceProblem {
  line: number;
  message: Message;
}

export interface FoundReferences {
  format: ReferenceFormat;
  records: FoundReference[];
  problems: ReferenceProblem[];
}
