import type { EventPayload } from '../../shared/ipc/events';
import type { ArticleDetails } from '../../shared/model/article';
import type { DocumentJson } from '../../shared/model/document';
import type { Text, TextFormat } from '../../shared/model/text';
import type { FoundAnnotations } from '../annotations/FoundAnnotations';
import type { AnnotationFile } from '../annotations/readAnnotations';
import type { FoundReferences } from '../references/FoundReferences';
import type { ReferenceFile } from '../references/readReferences';

/** What to import. `auto` lets the importer detect the format. */
export interface ImporterRequest {
  /** File name, or what to call pasted text. */
  name: string;
  bytes: Uint8Array;
  format: TextFormat | 'auto';
  title?: string | undefined;
  url?: string | undefined;
  /** The title stays in the text, as a heading, since nothing else will show it. */
  isTitleKept?: boolean;
}

/** An article that is ready to be added to the library. */
export interface PreparedArticle {
  details: ArticleDetails;
  direction: Text['direction'];
  document: DocumentJson;
  format: TextFormat;
  /** The encoding of the bytes, such as `utf-8`. */
  encoding: string;
  words: number;
  blocks: number;
}

export type ImportStep = EventPayload<'importProgress'>['step'];

/** Turns bytes into an article, into records of sources, or into annotations. Stores nothing; throws an `AttestError` where they can't be read so. */
export interface Importer {
  prepare(
    request: ImporterRequest,
    onProgress: (step: ImportStep) => void,
    signal: AbortSignal,
  ): Promise<PreparedArticle>;
  readReferences(file: ReferenceFile, signal: AbortSignal): Promise<FoundReferences>;
  readAnnotations(file: AnnotationFile, signal: AbortSignal): Promise<FoundAnnotations>;
}
