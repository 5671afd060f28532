import { readArticleText } from '../../../shared/document/articleText';
import { noteDocumentSchema } from '../../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { Problem } from '../../../shared/ipc/events';
import { positionOf, quoteOf } from '../../../shared/model/anchor';
import type { Highlight } from '../../../shared/model/highlight';
import type { ArticleId } from '../../../shared/model/ids';
import { type AnyRecord, articleOf, typeOf } from '../../../shared/model/records';
import type { Text } from '../../../shared/model/text';
import type { StoredArticle } from '../../storage/formats/articleFormat';
import type { Annotations } from '../../storage/formats/recordsFormat';
import type { StoredRevision } from '../../storage/formats/revisionFormat';

/** What the records of an article may refer to beside each other. */
export interface KnownRecords {
  /** Ids of the library's own records. */
  readonly ids: ReadonlySet<string>;
  readonly attachments: ReadonlySet<string>;
}

type Finding = Omit<Problem, 'file'>;

/** What is wrong with an article and its text: its id, its revisions, and the bytes that it was imported from. */
export function checkStored(
  id: ArticleId,
  { article, text }: StoredArticle,
  known: KnownRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (article.id !== id) {
    findings.push({
      message: `The article in this folder calls itself ${article.id}.`,
      remedy: `Rename its folder to ${article.id}.`,
    });
  }
  if (text.revisions.at(-1)?.number !== text.revision) {
    findings.push({
      message: `The text is at revision ${text.revision}, which is not the last of its revisions.`,
      remedy: 'Correct its list of revisions, or bring article.json back from .attest/history.',
    });
  }
  return [...findings, ...checkOriginal(text.original, known)];
}

/** What is wrong with the text of an earlier revision: whose it is, and the bytes that it was made of. */
export function checkRevision(
  id: ArticleId,
  number: number,
  { owner, revision, original }: StoredRevision,
  known: KnownRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (owner !== id || revision.number !== number) {
    findings.push({
      message: `This file calls itself revision ${revision.number} of ${owner}.`,
      remedy: 'Move it to where it belongs, and bring the right one back from a backup.',
    });
  }
  return [...findings, ...checkOriginal(original, known)];
}

function checkOriginal(original: Text['original'], { attachments }: KnownRecords): Finding[] {
  if (!original || attachments.has(original.attachment)) return [];
  return [
    {
      message: `The original that it was imported from is missing: attachments/${original.attachment}.`,
      remedy: 'The text itself is whole. Bring the original back from a backup.',
    },
  ];
}

/** What is wrong with an article's highlights and links. `stored` is null where its text can't be read. */
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

/** Whether the record is of this article, and what it refers to is there. */
export function checkReferences(
  article: ArticleId | null,
  record: AnyRecord,
  ids: ReadonlySet<string>,
): Finding[] {
  const { kind, refersTo } = typeOf(record.id);
  const name = `The ${kind} ${record.id}`;
  const findings: Finding[] = [];
  const owner = articleOf(record);
  if (owner !== article) {
    findings.push({
      message: `${name} belongs to the article ${owner}.`,
      remedy: 'Move its record to the files of that article.',
    });
  }
  for (const { field, to } of refersTo) {
    const held = (record as unknown as Readonly<Record<string, unknown>>)[field];
    for (const id of [held].flat()) {
      if (typeof id !== 'string' || ids.has(id)) continue;
      findings.push({
        message: `${name} refers to the ${to} ${id}, which is not there.`,
        remedy: `Bring the ${to} back from a backup or from .attest/history, or choose another one.`,
      });
    }
  }
  return findings;
}

function checkPassage(highlight: Highlight, text: string | null): Finding[] {
  const name = `The highlight ${highlight.id}`;
  const findings: Finding[] = [];
  const position = positionOf(highlight.anchor);
  const { exact } = quoteOf(highlight.anchor);
  if (text !== null && position && position.end > text.length) {
    findings.push({ message: `${name} lies past the end of the text.`, remedy: REFIT });
  } else if (text !== null && position && !isQuoted(text, position, exact)) {
    findings.push({ message: `${name} stands on other words than it quotes.`, remedy: REFIT });
  }
  return highlight.note ? [...findings, ...checkNote(name, highlight.note)] : findings;
}

const REFIT =
  'When the article is opened it is looked for by its quote, and kept as lost if that fails.';

function isQuoted(text: string, { start, end }: { start: number; end: number }, exact: string) {
  return start < end && text.slice(start, end) === exact;
}

function checkNote(name: string, note: NonNullable<Highlight['note']>): Finding[] {
  try {
    parseDocument(noteDocumentSchema, note);
    return [];
  } catch (error) {
    return [
      {
        message: `${name} has a note that can’t be shown: ${error instanceof Error ? error.message : error}`,
        remedy: 'Correct the note in annotations.json, or write it anew.',
      },
    ];
  }
}
