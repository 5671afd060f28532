import type { data } from '../words/en/data';

/** A kind of data, named in the catalogue. */
export type DataKind = keyof typeof data extends infer Id
  ? Id extends `data.kind.${infer Kind}`
    ? Kind
    : never
  : never;
