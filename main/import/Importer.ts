import type { PlacedAnnotation } from '../../shared/annotations/placedAnnotation';
import type { EventPayload } from '../../shared/ipc/events';
import type { ArticleDetails } from '../../shared/model/article';
import type { DocumentJson } from '../../shared/model/document';
import type { ImportOptions } from '../../shared/model/importOptions';
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
  options?: ImportOptions | undefined;
  /** Data of other programs is read as plain text, where it is kept in any case. */
  isDataTaken?: boolean;
}

/** A picture in a text, by the name of its attachment. */
export interface PreparedPicture {
  name: string;
  bytes: Uint8Array;
}

/** An article that is ready to be added to the library. */
export interface PreparedArticle {
  details: ArticleDetails;
  direction: Text['direction'];
  document: DocumentJson;
  format: TextFormat;
  /** The encoding of the bytes, such as `utf-8`; empty where the format is not text. */
  encoding: string;
  /** The bytes don’t say which it is, and neither does the person. */
  isEncodingGuessed: boolean;
  /** The first lines of the text. */
  opening: string;
  /** What the images of the document show. */
  pictures: readonly PreparedPicture[];
  /** Highlights that were made in the file, at their places in the document. */
  annotations: readonly PlacedAnnotation[];
  /** The paragraphs of a page that are not in the article. */
  leftOut: readonly string[];
  hasChanges: boolean;
  words: number;
  blocks: number;
}

export type ImportStep = EventPayload<'importProgress'>['step'];

/** Told what is being done, and how much of that is done, from 0 to 1, where that is known. */
export type OnImportStep = (step: ImportStep, fraction?: number | null) => void;

/** Turns bytes into an article, into records of sources, or into annotations. Stores nothing; throws an `AttestError` where they can't be read so. */
export interface Importer {
  prepare(
    request: ImporterRequest,
    onStep: OnImportStep,
    signal: AbortSignal,
  ): Promise<PreparedArticle>;
  readReferences(file: ReferenceFile, signal: AbortSignal): Promise<FoundReferences>;
  readAnnotations(file: AnnotationFile, signal: AbortSignal): Promise<FoundAnnotations>;
}
