import type { AnnotationFormat } from '../../shared/annotations/annotationFormat';
import { isReadwise, isTaguette, readColumnNames } from '../../shared/annotations/columnNames';
import { isKindle } from '../../shared/annotations/isAnnotationText';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { decodeText } from '../import/decodeText';
import { parseJson } from '../storage/files/parseJson';
import { findClippedPages, readClipper } from './clipper/readClipper';
import { hasMarks, readMarks } from './clipper/readMarks';
import type { FoundAnnotations, ReadAnnotations } from './FoundAnnotations';
import { findHypothesisRows, readHypothesis } from './hypothesis/readHypothesis';
import { readKindle } from './kindle/readKindle';
import { readReadwise } from './readwise/readReadwise';
import { readRefi } from './refi/readRefi';
import { readTaguetteCsv, readTaguetteHtml } from './taguette/readTaguette';
import { hasWebAnnotations, isRecogito, readWebAnnotations } from './web/readWebAnnotations';
import { hasZoteroAnnotations, readZotero } from './zotero/readZotero';

/** A file of other people’s highlights, and what to call it. */
export interface AnnotationFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Reader {
  readonly format: AnnotationFormat;
  readonly read: () => ReadAnnotations | Promise<ReadAnnotations>;
}

const MEGABYTE = 1_000_000;
const LIMIT_MB = 60;
/** More than an article view is made for, many times over. */
const MOST_ANNOTATIONS = 50_000;

/** Throws `too-large` for a file of highlights that is over the limit. */
export function checkAnnotationSize(name: string, sizeBytes: number): void {
  if (sizeBytes > LIMIT_MB * MEGABYTE) {
    const sizeMb = Math.ceil(sizeBytes / MEGABYTE);
    const said = message('annotations.tooLarge', { name, sizeMb, limitMb: LIMIT_MB });
    throw new AttestError('too-large', said);
  }
}

/**
 * Reads a file of highlights, in the format that its content is in, whatever it is called. Throws `unsupported` where it
 * has none that Attest knows, and `too-large`.
 */
export async function readAnnotations({ name, bytes }: AnnotationFile): Promise<FoundAnnotations> {
  checkAnnotationSize(name, bytes.length);
  const reader = chooseReader(name, bytes);
  if (!reader) {
    throw new AttestError('unsupported', message('annotations.notRecognised', { name }));
  }
  const found = await reader.read();
  if (found.annotations.length > MOST_ANNOTATIONS) {
    const said = message('annotations.tooMany', { name, limit: MOST_ANNOTATIONS });
    throw new AttestError('too-large', said);
  }
  return { format: reader.format, ...found };
}

function chooseReader(name: string, bytes: Uint8Array): Reader | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return { format: 'refi', read: () => readRefi(name, bytes) };
  }
  const { text } = decodeText(bytes);
  if (/^\uFEFF?\s*[[{]/.test(text)) return chooseJsonReader(name, text);
  if (isKindle(text)) return { format: 'kindle', read: () => readKindle(text) };
  if (/^\uFEFF?\s*</.test(text)) {
    return /<title>[^<]*Taguette/i.test(text.slice(0, 2000))
      ? { format: 'taguette', read: () => readTaguetteHtml(text) }
      : null;
  }
  const columns = readColumnNames(text.replace(/^\uFEFF/, ''));
  if (isReadwise(columns)) {
    return { format: 'readwise', read: () => readReadwise(text) };
  }
  if (isTaguette(columns)) {
    return { format: 'taguette', read: () => readTaguetteCsv(text) };
  }
  return hasMarks(text) ? { format: 'marks', read: () => readMarks(text) } : null;
}

function chooseJsonReader(name: string, text: string): Reader | null {
  const json = parse(name, text);
  if (hasZoteroAnnotations(json)) return { format: 'zotero', read: () => readZotero(json) };
  if (findHypothesisRows(json)) return { format: 'hypothesis', read: () => readHypothesis(json) };
  if (findClippedPages(json)) return { format: 'clipper', read: () => readClipper(json) };
  if (!hasWebAnnotations(json)) return null;
  return { format: isRecogito(json) ? 'recogito' : 'w3c', read: () => readWebAnnotations(json) };
}

function parse(name: string, text: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const said = message('annotations.notJson', { name, reason });
    throw new AttestError('unsupported', said, { cause: error });
  }
}
