import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { fieldsOf, firstText, listOf, textOf } from '../jsonFields';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { readSelectors } from '../web/readSelectors';

/** An annotation with what its replies need. */
interface Row {
  readonly id: string;
  /** The one that this is a reply to, the first of its thread first. */
  readonly references: readonly string[];
  readonly annotation: FoundAnnotation;
}

/** The rows of what Hypothesis exports, or its API answers; null for other JSON. */
export function findHypothesisRows(json: unknown): readonly unknown[] | null {
  const { rows, annotations } = fieldsOf(json);
  const list = [json, rows, annotations].find(Array.isArray);
  return list?.some(isRow) ? list : null;
}

/**
 * Reads the annotations of Hypothesis (https://h.readthedocs.io/en/latest/api-reference/): passages, notes on whole pages,
 * and replies, which become part of the note they answer.
 */
export function readHypothesis(json: unknown): ReadAnnotations {
  const problems: AnnotationProblem[] = [];
  const rows: Row[] = [];
  for (const [index, value] of (findHypothesisRows(json) ?? []).entries()) {
    const row = isRow(value) ? readRow(value) : null;
    if (row) rows.push(row);
    else problems.push({ entry: index + 1, message: message('annotations.problem.notOne') });
  }
  const threads = new Map<string, Row[]>();
  for (const row of rows) {
    const root = row.references[0];
    if (root !== undefined) threads.set(root, [row, ...(threads.get(root) ?? [])]);
  }
  const ids = new Set(rows.map(({ id }) => id));
  const annotations = rows
    .filter(({ references: [root] }) => root === undefined || !ids.has(root))
    .map(({ id, annotation }) => addReplies(annotation, threads.get(id) ?? []));
  return { annotations, problems };
}

function isRow(value: unknown): boolean {
  const { uri, target, user, document } = fieldsOf(value);
  const isPage = typeof uri === 'string' || Array.isArray(target);
  return isPage && (typeof user === 'string' || typeof document === 'object' || isSelected(target));
}

function isSelected(target: unknown): boolean {
  return listOf(target).some((one) => Array.isArray(fieldsOf(one).selector));
}

function readRow(value: unknown): Row {
  const row = fieldsOf(value);
  const target = fieldsOf(listOf(row.target)[0]);
  const { quote, position, page } = readSelectors(target.selector);
  const annotation = makeFoundAnnotation({
    quote,
    position,
    page,
    isWhole: !quote.exact && !position,
    note: textOf(row.text),
    isMarkdown: true,
    tags: listOf(row.tags).map(textOf),
    author: nameAuthor(row),
    createdAt: row.created ?? row.updated,
    target: {
      title: firstText(...listOf(fieldsOf(row.document).title)),
      url: firstText(row.uri, target.source),
      author: '',
    },
  });
  return { id: textOf(row.id), references: listOf(row.references).map(textOf), annotation };
}

function nameAuthor(row: Readonly<Record<string, unknown>>): string {
  const [, name = ''] = /^acct:([^@]+)/.exec(textOf(row.user)) ?? [];
  return firstText(fieldsOf(row.user_info).display_name, name, row.user);
}

function addReplies(annotation: FoundAnnotation, replies: readonly Row[]): FoundAnnotation {
  const sorted = [...replies].sort((a, b) =>
    (a.annotation.createdAt ?? '') < (b.annotation.createdAt ?? '') ? -1 : 1,
  );
  const notes = sorted.map(({ annotation: { author, note } }) =>
    author ? `${author}: ${note}` : note,
  );
  return { ...annotation, note: [annotation.note, ...notes].filter(Boolean).join('\n\n') };
}
