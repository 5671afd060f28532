import type { ReferenceFormat } from '../../shared/references/referenceFormat';
import { writeBibtex } from './bibtex/writeBibtex';
import { writeCslJson } from './csl/writeCslJson';
import { writeRis } from './ris/writeRis';
import type { ReferenceSource, WrittenReferences } from './WrittenReferences';

const writers: Record<ReferenceFormat, (sources: readonly ReferenceSource[]) => WrittenReferences> =
  { bibtex: writeBibtex, ris: writeRis, csl: writeCslJson };

/** Writes sources for other programs, and tells what the format can’t carry. */
export function writeReferences(
  sources: readonly ReferenceSource[],
  format: ReferenceFormat,
): WrittenReferences {
  return writers[format](sources);
}
