import { AttestError } from '../../shared/model/AttestError';
import { recogniseReferences } from '../../shared/references/recogniseReferences';
import type { ReferenceFormat } from '../../shared/references/referenceFormat';
import { message } from '../../shared/words/message';
import { decodeText } from '../import/decodeText';
import { readBibtex } from './bibtex/readBibtex';
import { readCslJson } from './csl/readCslJson';
import type { FoundReferences } from './FoundReferences';
import { readRis } from './ris/readRis';

/** References as bytes, and what to call them. */
export interface ReferenceFile {
  name: string;
  bytes: Uint8Array;
}

const MEGABYTE = 1_000_000;
/** About twenty thousand records with their abstracts. */
const LIMIT_MB = 20;

const readers: Record<ReferenceFormat, (text: string) => Omit<FoundReferences, 'format'>> = {
  bibtex: readBibtex,
  ris: readRis,
  csl: readCslJson,
};

/** Reads a file of references, in the format that its text is in. Throws `too-large`, or `unsupported` where it has none. */
export function readReferences({ name, bytes }: ReferenceFile): FoundReferences {
  if (bytes.length > LIMIT_MB * MEGABYTE) {
    const sizeMb = Math.ceil(bytes.length / MEGABYTE);
    throw new AttestError(
      'too-large',
      message('references.tooLarge', { name, sizeMb, limitMb: LIMIT_MB }),
    );
  }
  const { text } = decodeText(bytes);
  const format = recogniseReferences(text);
  if (!format) throw new AttestError('unsupported', message('references.notRecognised', { name }));
  return { format, ...readers[format](text) };
}
