import { type CslType, cslTypes } from '../../../shared/model/csl/cslTypes';
import {
  type CslDateVariable,
  type CslNameVariable,
  type CslTextVariable,
  cslNameVariables,
} from '../../../shared/model/csl/cslVariables';
import { titleOfCslType } from '../../../shared/model/csl/titleOfCslType';
import { type Message, message } from '../../../shared/words/message';
import type { Words } from '../../../shared/words/Words';

/** A field with one line of text. */
export type LineField = CslTextVariable | CslDateVariable;

/** What a form asks for a kind of source, in this order. */
export interface SourceType {
  type: CslType;
  roles: readonly CslNameVariable[];
  fields: readonly LineField[];
  /** CSL has no type for it: it is one of these by a word in this field. */
  mark?: { field: 'genre' | 'medium'; word: 'sources.type.pressRelease' | 'sources.type.podcast' };
}

/** The kinds of source that are often used, by the name that the form gives them. */
const commonTypes = {
  webpage: {
    type: 'webpage',
    roles: ['author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'accessed'],
  },
  'article-newspaper': {
    type: 'article-newspaper',
    roles: ['author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'accessed', 'section', 'page'],
  },
  post: {
    type: 'post',
    roles: ['author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'accessed'],
  },
  pressRelease: {
    type: 'document',
    mark: { field: 'genre', word: 'sources.type.pressRelease' },
    roles: ['author'],
    fields: ['title', 'publisher', 'URL', 'issued', 'number', 'accessed'],
  },
  report: {
    type: 'report',
    roles: ['author', 'editor'],
    fields: ['title', 'publisher', 'URL', 'issued', 'number', 'publisher-place', 'accessed'],
  },
  legal_case: {
    type: 'legal_case',
    roles: ['author'],
    fields: ['title', 'authority', 'URL', 'issued', 'number', 'container-title', 'volume', 'page'],
  },
  legislation: {
    type: 'legislation',
    roles: ['author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'number', 'section', 'jurisdiction'],
  },
  interview: {
    type: 'interview',
    roles: ['author', 'interviewer'],
    fields: ['title', 'medium', 'URL', 'issued', 'container-title'],
  },
  book: {
    type: 'book',
    roles: ['author', 'editor', 'translator'],
    fields: ['title', 'publisher', 'URL', 'issued', 'publisher-place', 'edition', 'ISBN'],
  },
  chapter: {
    type: 'chapter',
    roles: ['author', 'editor', 'translator'],
    fields: [
      'title',
      'container-title',
      'URL',
      'issued',
      'page',
      'publisher',
      'publisher-place',
      'ISBN',
    ],
  },
  'article-journal': {
    type: 'article-journal',
    roles: ['author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'volume', 'issue', 'page', 'DOI'],
  },
  dataset: {
    type: 'dataset',
    roles: ['author'],
    fields: ['title', 'publisher', 'URL', 'issued', 'version', 'DOI', 'accessed'],
  },
  motion_picture: {
    type: 'motion_picture',
    roles: ['director', 'author', 'producer'],
    fields: ['title', 'publisher', 'URL', 'issued', 'container-title', 'dimensions', 'accessed'],
  },
  podcast: {
    type: 'broadcast',
    mark: { field: 'medium', word: 'sources.type.podcast' },
    roles: ['host', 'guest', 'author'],
    fields: ['title', 'container-title', 'URL', 'issued', 'number', 'publisher', 'dimensions'],
  },
  personal_communication: {
    type: 'personal_communication',
    roles: ['author', 'recipient'],
    fields: ['title', 'medium', 'URL', 'issued'],
  },
} as const satisfies Record<string, SourceType>;

const common: Readonly<Record<string, SourceType>> = commonTypes;

/** Fields that any source can have; the form unfolds them. */
export const moreFields: readonly LineField[] = [
  ...(['title-short', 'container-title', 'collection-title', 'volume', 'issue', 'page'] as const),
  ...(['number', 'edition', 'version', 'section', 'publisher', 'publisher-place'] as const),
  ...(['genre', 'medium', 'language', 'accessed', 'original-date', 'original-title'] as const),
  ...(['event-title', 'event-place', 'event-date', 'authority', 'jurisdiction', 'status'] as const),
  ...(['archive', 'archive_collection', 'archive_location', 'call-number'] as const),
  ...(['DOI', 'ISBN', 'ISSN', 'PMID', 'keyword', 'abstract', 'note'] as const),
];

/** The name that the form has for what a source is: one of the common ones, or its CSL type. */
export function findSourceType(
  source: { type: string; genre: string; medium: string },
  { say }: Pick<Words, 'say'>,
): string {
  const marked = Object.entries(common).find(
    ([, { type, mark }]) =>
      mark &&
      type === source.type &&
      source[mark.field].toLowerCase() === say(mark.word).toLowerCase(),
  );
  return marked?.[0] ?? source.type;
}

/** What the form asks for it. */
export function describeSourceType(name: string): Omit<SourceType, 'type'> {
  const known = Object.hasOwn(common, name) ? common[name] : undefined;
  return (
    known ?? {
      roles: ['author', 'editor'],
      fields: ['title', 'container-title', 'URL', 'issued', 'publisher', 'accessed'],
    }
  );
}

/** The fields of a source that becomes one of another type: the word that marks the old one goes. */
export function changeType<Fields extends { type: string; genre: string; medium: string }>(
  fields: Fields,
  name: string,
  words: Pick<Words, 'say'>,
): Fields {
  const old = common[findSourceType(fields, words)]?.mark;
  const next = Object.hasOwn(common, name) ? common[name] : undefined;
  return {
    ...fields,
    type: next?.type ?? name,
    ...(old && { [old.field]: '' }),
    ...(next?.mark && { [next.mark.field]: words.say(next.mark.word) }),
  };
}

/** What it is called. */
export function nameSourceType(name: string): Message {
  const mark = Object.hasOwn(common, name) ? common[name]?.mark : undefined;
  return mark ? message(mark.word) : titleOfCslType(name);
}

/** The names of the types on offer: the common ones, then all others, and the present one where it came from elsewhere. */
export function listSourceTypes(current: string): { common: string[]; others: string[] } {
  const names = Object.keys(common);
  const others = [...new Set<string>([...cslTypes, current])].filter(
    (type) => !names.includes(type),
  );
  return { common: names, others };
}

/** The roles that a name can have: those that the type is about first. */
export function listRoles({ roles }: Pick<SourceType, 'roles'>): CslNameVariable[] {
  return [...new Set([...roles, ...cslNameVariables])];
}
