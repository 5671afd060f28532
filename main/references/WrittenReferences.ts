/** A text of references, and what of each source is not in it, or not whole: variables of CSL by their names. */
export interface WrittenReferences {
  content: string;
  left: { source: string; field: string }[];
}

/** What a program of references knows of a source. */
export interface ReferenceSource {
  id: string;
  csl: Readonly<Record<string, unknown>>;
}
