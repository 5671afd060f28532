import { readArticleText } from '../../../shared/document/articleText';
import { noteDocumentSchema } from '../../../shared/document/noteDocumentSchema';
import { parseDocument } from '../../../shared/document/parseDocument';
import type { Problem } from '../../../shared/ipc/events';
import type { Article } from '../../../shared/model/article';
import type { Highlight } from '../../../shared/model/highlight';
import type { ArticleId, LabelId, SourceId } from '../../../shared/model/ids';
import type { Link } from '../../../shared/model/link';
import type { Annotations } from '../../storage/formats/annotationsFormat';
import type { StoredArticle } from '../../storage/formats/articleFormat';
import type { StoredRevision } from '../../storage/formats/revisionFormat';

/** What articles refer to, and what there must therefore be. */
export interface KnownRecords {
  readonly labels: ReadonlySet<LabelId>;
  readonly sources: ReadonlySet<SourceId>;
  readonly attachments: ReadonlySet<string>;
}

type Finding = Omit<Problem, 'file'>;

/** What is wrong with an article's record: its id, its revisions, and the bytes that it was imported from. */
export function checkRecord(id: ArticleId, article: Article, known: KnownRecords): Finding[] {
  const findings: Finding[] = [];
  if (article.id !== id) {
    findings.push({
      message: `The article in this folder calls itself ${article.id}.`,
      remedy: `Rename its folder to ${article.id}.`,
    });
  }
  if (article.revisions.at(-1)?.number !== article.revision) {
    findings.push({
      message: `The article is at revision ${article.revision}, which is not the last of its revisions.`,
      remedy: 'Correct its list of revisions, or bring article.json back from .attest/history.',
    });
  }
  return [...findings, ...checkOriginal(article.original, known)];
}

/** What is wrong with the text of an earlier revision: whose it is, and the bytes that it was made of. */
export function checkRevision(
  id: ArticleId,
  number: number,
  { article, revision, original }: StoredRevision,
  known: KnownRecords,
): Finding[] {
  const findings: Finding[] = [];
  if (article !== id || revision.number !== number) {
    findings.push({
      message: `This file calls itself revision ${revision.number} of ${article}.`,
      remedy: 'Move it to where it belongs, and bring the right one back from a backup.',
    });
  }
  return [...findings, ...checkOriginal(original, known)];
}

function checkOriginal(original: Article['original'], { attachments }: KnownRecords): Finding[] {
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
  { highlights, links }: Annotations,
  known: KnownRecords,
): Finding[] {
  const text = stored && readArticleText(stored.document).text;
  return [
    ...[...highlights.values()].flatMap((highlight) => checkHighlight(id, text, highlight, known)),
    ...[...links.values()].flatMap((link) => checkLink(id, link, highlights, known)),
  ];
}

function checkHighlight(
  id: ArticleId,
  text: string | null,
  highlight: Highlight,
  { labels }: KnownRecords,
): Finding[] {
  const name = `The highlight ${highlight.id}`;
  const findings: Finding[] = [];
  if (highlight.article !== id) {
    findings.push({
      message: `${name} belongs to the article ${highlight.article}.`,
      remedy: 'Move its record to the annotations.json of that article.',
    });
  }
  if (!labels.has(highlight.label)) {
    findings.push({
      message: `${name} has the label ${highlight.label}, which this library does not have.`,
      remedy: 'Give it another label.',
    });
  }
  const { position, quote } = highlight.anchor;
  if (text !== null && position && position.end > text.length) {
    findings.push({ message: `${name} lies past the end of the text.`, remedy: REFIT });
  } else if (text !== null && position && !isQuoted(text, position, quote.exact)) {
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

function checkLink(
  id: ArticleId,
  link: Link,
  highlights: Annotations['highlights'],
  { sources }: KnownRecords,
): Finding[] {
  const name = `The link ${link.id}`;
  const findings: Finding[] = [];
  if (link.article !== id) {
    findings.push({
      message: `${name} belongs to the article ${link.article}.`,
      remedy: 'Move its record to the annotations.json of that article.',
    });
  }
  if (!highlights.has(link.highlight)) {
    findings.push({
      message: `${name} starts from the highlight ${link.highlight}, which is not there.`,
      remedy: 'Remove the link from annotations.json, or bring the highlight back.',
    });
  }
  if (!sources.has(link.source)) {
    findings.push({
      message: `${name} leads to the source ${link.source}, which is not there.`,
      remedy: 'Remove the link, or bring the source back into sources.json.',
    });
  }
  return findings;
}
