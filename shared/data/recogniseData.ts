import { recogniseReferences } from '../references/recogniseReferences';
import type { DataKind } from './DataKind';
import { recogniseJson } from './recogniseJson';
import { recogniseLines } from './recogniseLines';
import { recogniseTable } from './recogniseTable';
import { recogniseXml } from './recogniseXml';

/** What a text is that is no prose, and which import it is for: null where Attest has none. */
export interface RecognisedData {
  kind: DataKind;
  offer: 'references' | 'annotations' | null;
}

/** How much of a text is looked at, but where only all of it can tell. */
const LOOKED_AT = 100_000;

const REFERENCES: ReadonlySet<DataKind> = new Set(['bibtex', 'ris', 'csl']);
const ANNOTATIONS: ReadonlySet<DataKind> = new Set([
  ...(['hypothesis', 'webAnnotations', 'zoteroAnnotations', 'highlightsJson'] as const),
  ...(['readwise', 'taguette', 'clippings'] as const),
]);

/**
 * Recognises the data of other programs: by what a text is like, and by its name where that alone would not be enough. Null
 * for prose, also prose about such data, and for all that has a reader of its own, such as pages, subtitles and mail.
 */
export function recogniseData(name: string, text: string): RecognisedData | null {
  const kind = findKind(name, text.replace(/^\uFEFF/, '').trimStart());
  if (!kind) return null;
  if (REFERENCES.has(kind)) return { kind, offer: 'references' };
  return { kind, offer: ANNOTATIONS.has(kind) ? 'annotations' : null };
}

function findKind(name: string, text: string): DataKind | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = text.slice(0, LOOKED_AT).replace(/\r\n?/g, '\n');
  if (/^[[{]/.test(head)) return recogniseReferences(text) ?? recogniseJson(text, extension);
  if (head.startsWith('<')) return recogniseXml(head, extension);
  return (
    recogniseReferences(text) ?? recogniseLines(head, extension) ?? recogniseTable(head, extension)
  );
}
