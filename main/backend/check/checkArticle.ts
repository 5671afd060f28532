import { readArticleText } from '../../../shared/document/articleText';
import { noteDocumentSchema } from '../../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { Problem } from '../../../shared/ipc/events';
import { explainFailure } from '../../../shared/model/AttestError';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import type { Capture } from '../../../shared/model/capture';
import type { Highlight } from '../../../shared/model/highlight';
import type { ArticleId, HighlightId } from '../../../shared/model/ids';
import { type AnyRecord, articleOf, typeOf } from '../../../shared/model/records';
import type { Text } from '../../../shared/model/text';
import { message } from '../../../shared/words/message';
import type { StoredArticle } from '../../storage/formats/articleFormat';
import type { Annotations } from '../../storage/formats/recordsFormat';
import type { StoredRevision } from '../../storage/formats/revisionFormat';

/** What an article’s records may refer to besides each other. */
export interface KnownRecords {
  /** Ids of the library’s own records. */
  readonly ids: ReadonlySet<string>;
  readonly attachments: ReadonlySet<string>;
}

type Finding = Omit<Problem, 'file'>;

/** What is wrong with an article and its text: its id, its revisions, and the bytes it was imported from. */
export function checkStored(
  id: ArticleId,
  { article, text }: StoredArticle,
  known: KnownRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (article.id !== id) {
    findings.push({
      message: message('checks.otherArticle', { id: article.id }),
      remedy: message('checks.remedy.otherArticle', { id: article.id }),
    });
  }
  if (text.revisions.at(-1)?.number !== text.revision) {
    findings.push({
      message: message('checks.revisionNotLast', { revision: text.revision }),
      remedy: message('checks.remedy.revisionNotLast'),
    });
  }
  return [...findings, ...checkOriginal(text.original, known)];
}

/** What is wrong with the text of an earlier revision: whose it is, and the bytes it was made from. */
export function checkRevision(
  id: ArticleId,
  number: number,
  { owner, revision, original }: StoredRevision,
  known: KnownRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (owner !== id || revision.number !== number) {
    findings.push({
      message: message('checks.otherRevision', { revision: revision.number, article: owner }),
      remedy: message('checks.remedy.otherRevision'),
    });
  }
  return [...findings, ...checkOriginal(original, known)];
}

function checkOriginal(original: Text['original'], { attachments }: KnownRecords): Finding[] {
  if (!original) return [];
  const { attachment, pictures = [] } = original;
  const files = [attachment, ...pictures].filter((file) => !attachments.has(file));
  return files.map((name) => {
    const file = `attachments/${name}`;
    return name === attachment
      ? {
          message: message('checks.originalMissing', { file }),
          remedy: message('checks.remedy.originalMissing'),
        }
      : {
          message: message('checks.pictureMissing', { file }),
          remedy: message('checks.remedy.pictureMissing'),
        };
  });
}

/** Which files of a capture are missing. */
export function checkCapture(
  { name, attachment, text }: Capture,
  { attachments }: KnownRecords,
): Finding[] {
  return [attachment, text]
    .filter((file) => file !== null && !attachments.has(file))
    .map((file) => ({
      message: message('checks.captureMissing', { name, file: `attachments/${file}` }),
      remedy: message('checks.remedy.attachmentChanged'),
    }));
}

/** What is wrong with an article’s highlights and links. `stored` is null where its text can’t be read. */
export function checkAnnotations(
  id: ArticleId,
  stored: StoredArticle | null,
  { unknown: _unknown, ...tables }: Annotations,
  known: KnownRecords,
): Finding[] {
  const text = stored && readArticleText(stored.document).text;
  const records = Object.values(tables).flatMap((table) => [...table.values()]);
  const ids = new Set<string>([...known.ids, ...records.map((record) => record.id)]);
  return records.flatMap((record) => [
    ...checkReferences(id, record, ids),
    ...('anchor' in record ? checkPassage(record, text) : []),
  ]);
}

/** What is wrong with a record’s article and references. `article` is null for the library’s own records. */
export function checkReferences(
  article: ArticleId | null,
  record: AnyRecord,
  ids: ReadonlySet<string>,
): Finding[] {
  const { kind, refersTo } = typeOf(record.id);
  const findings: Finding[] = [];
  const owner = articleOf(record);
  if (owner !== article) {
    findings.push({
      message: message('checks.otherOwner', { kind, id: record.id, article: String(owner) }),
      remedy: message('checks.remedy.otherOwner'),
    });
  }
  for (const { field, to } of refersTo) {
    const held = (record as unknown as Readonly<Record<string, unknown>>)[field];
    for (const id of [held].flat()) {
      if (typeof id !== 'string' || ids.has(id)) continue;
      findings.push({
        message: message('checks.missingReference', { kind, id: record.id, to, missing: id }),
        remedy: message('checks.remedy.missingReference', { to }),
      });
    }
  }
  return findings;
}

function checkPassage(highlight: Highlight, text: string | null): Finding[] {
  const { id } = highlight;
  const findings: Finding[] = [];
  const position = positionOf(highlight.anchor);
  const { exact } = quoteOf(highlight.anchor);
  if (text !== null && position && position.end > text.length) {
    findings.push({ message: message('checks.pastEnd', { id }), remedy: REFIT });
  } else if (text !== null && position && !isQuoted(text, position, exact)) {
    findings.push({ message: message('checks.otherWords', { id }), remedy: REFIT });
  }
  return highlight.note ? [...findings, ...checkNote(id, highlight.note)] : findings;
}

const REFIT = message('checks.remedy.refit');

function isQuoted(text: string, { start, end }: { start: number; end: number }, exact: string) {
  return start < end && text.slice(start, end) === exact;
}

function checkNote(id: HighlightId, note: NonNullable<Highlight['note']>): Finding[] {
  try {
    parseDocument(noteDocumentSchema, note);
    return [];
  } catch (error) {
    const reason = explainFailure(error);
    return [
      {
        message: message('checks.badNote', { id, reason }),
        remedy: message('checks.remedy.badNote'),
      },
    ];
  }
}
