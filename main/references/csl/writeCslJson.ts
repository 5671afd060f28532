import type { ReferenceSource, WrittenReferences } from '../WrittenReferences';

/** Writes sources as a list of CSL-JSON. */
export function writeCslJson(sources: readonly ReferenceSource[]): WrittenReferences {
  const items = sources.map(({ id, csl }) => ({ id, ...csl }));
  return { content: `${JSON.stringify(items, null, 2)}\n`, left: [] };
}
