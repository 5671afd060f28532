import type { CslItem } from '../../shared/model/csl/cslItem';
import type { SourceId } from '../../shared/model/ids';

/** A text of references, and what of each source is not in it, or not whole: variables of CSL by their names. */
export interface WrittenReferences {
  content: string;
  left: { source: SourceId; field: string }[];
}

/** What a program of references knows of a source. */
export interface ReferenceSource {
  id: SourceId;
  csl: CslItem;
}
