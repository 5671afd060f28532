import type {
  AnnotationTarget,
  FoundAnnotation,
} from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { fieldsOf, firstText, listOf, textOf, wordsOf } from '../jsonFields';
import { makeFoundAnnotation } from '../makeFoundAnnotation';

const MOST_DEPTH = 20;
type Fields = Readonly<Record<string, unknown>>;

/** An annotation, and the item that it is inside, as far as the nesting says. */
interface Member {
  readonly fields: Fields;
  readonly item: AnnotationTarget | null;
}

/** True of JSON that has annotations of Zotero anywhere in it. */
export function hasZoteroAnnotations(json: unknown): boolean {
  return collect(json, null, 0).length > 0;
}

/**
 * Reads the annotations in what Zotero, its web API and Better BibTeX export as JSON: inside their items, or beside them
 * with the keys of their parents. They are in the order of the text, which the sort index tells.
 */
export function readZotero(json: unknown): ReadAnnotations {
  const items = indexItems(json);
  const annotations: { sortIndex: string; annotation: FoundAnnotation }[] = [];
  const problems: AnnotationProblem[] = [];
  for (const [index, { fields, item }] of collect(json, null, 0).entries()) {
    const annotation = readAnnotation(fields, item ?? findItem(fields, items));
    if (annotation) annotations.push({ sortIndex: textOf(fields.annotationSortIndex), annotation });
    else problems.push({ entry: index + 1, message: message('annotations.problem.drawing') });
  }
  annotations.sort((a, b) => (a.sortIndex < b.sortIndex ? -1 : Number(a.sortIndex > b.sortIndex)));
  return { annotations: annotations.map(({ annotation }) => annotation), problems };
}

function isAnnotation(fields: Fields): boolean {
  return 'annotationType' in fields || 'annotationText' in fields;
}

function collect(json: unknown, item: AnnotationTarget | null, depth: number): Member[] {
  if (depth > MOST_DEPTH || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((one) => collect(one, item, depth + 1));
  const fields = fieldsOf(json);
  if (isAnnotation(fields)) return [{ fields, item }];
  const own = isItem(fields) ? describeItem(fields) : item;
  return Object.values(fields).flatMap((value) => collect(value, own, depth + 1));
}

/** Attachments have titles too, such as “Full Text PDF”. */
function isItem({ itemType, title, type }: Fields): boolean {
  if (typeof title !== 'string' || itemType === 'attachment') return false;
  return typeof itemType === 'string' || typeof type === 'string';
}

function describeItem(item: Fields): AnnotationTarget {
  const authors = listOf(item.creators ?? item.author).map((one) => {
    const { firstName, lastName, name, given, family, literal } = fieldsOf(one);
    return firstText(
      name,
      literal,
      [textOf(firstName ?? given), textOf(lastName ?? family)].join(' '),
    );
  });
  const doi = textOf(item.DOI);
  return {
    title: textOf(item.title),
    url: firstText(item.url, item.URL),
    author: authors.filter(Boolean).join(', '),
    ...(doi && { doi }),
  };
}

function indexItems(json: unknown): Map<string, Fields> {
  const items = new Map<string, Fields>();
  const visit = (value: unknown, depth: number) => {
    if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
      return;
    }
    const fields = fieldsOf(value);
    const data = 'data' in fields ? fieldsOf(fields.data) : fields;
    const key = firstText(data.key, fields.key, data.itemKey);
    if (key) items.set(key, data);
    for (const one of Object.values(fields)) visit(one, depth + 1);
  };
  visit(json, 0);
  return items;
}

/** An annotation’s parent is an attachment, whose parent is the item; an attachment can also stand alone. */
function findItem(fields: Fields, items: ReadonlyMap<string, Fields>): AnnotationTarget | null {
  const attachment = items.get(textOf(fields.parentItem));
  const item = items.get(textOf(attachment?.parentItem)) ?? attachment;
  return item ? describeItem(item) : null;
}

function readAnnotation(fields: Fields, target: AnnotationTarget | null): FoundAnnotation | null {
  const exact = wordsOf(fields.annotationText);
  const note = textOf(fields.annotationComment);
  if (!exact.trim() && !note) return null;
  return makeFoundAnnotation({
    quote: { exact },
    page: textOf(fields.annotationPageLabel) || null,
    note,
    colour: fields.annotationColor,
    tags: listOf(fields.tags).map((tag) => firstText(fieldsOf(tag).tag, tag)),
    author: firstText(fields.annotationAuthorName, fieldsOf(fields.createdByUser).name),
    createdAt: fields.dateAdded ?? fields.dateModified,
    target,
  });
}
