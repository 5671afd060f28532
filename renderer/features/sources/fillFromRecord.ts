import { findDoi, foldWords, settleAddress } from '../../../shared/ledger/settleIdentity';
import { isSameJson } from '../../../shared/library/mergeEdit';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import { cslDateVariables, cslVariableSchemas } from '../../../shared/model/csl/cslVariables';
import { formatCslName } from '../../../shared/model/csl/parseCslName';
import { readCslDate } from '../../../shared/model/csl/readCslDate';
import type { SourceLookup } from '../../../shared/references/sourceLookup';
import { readSourceFields, type SourceFields } from './sourceFields';

/** A field that a record fills: all but the person’s own. */
export type RecordField = Exclude<keyof SourceFields, 'ownNote' | 'reliability'>;

/** What a record brings into a form. */
export interface FilledForm {
  /** With what was empty filled in. */
  fields: SourceFields;
  filled: RecordField[];
  /** Where the record says something else. The form’s own stayed. */
  differing: { field: RecordField; theirs: SourceFields[RecordField] }[];
}

const recordFields: readonly RecordField[] = [
  'type',
  'title',
  ...(Object.keys(cslVariableSchemas) as (keyof typeof cslVariableSchemas)[]).filter(
    (name) => name !== 'title',
  ),
];

/** The type that the form of a source has before anybody says what it is. */
const guessedTypes: Record<SourceLookup['by'], string> = {
  doi: 'article-journal',
  pubmed: 'article-journal',
  isbn: 'book',
  page: 'webpage',
};

/** Fills the empty fields of a form from a record that was looked up. What stands there is never overwritten, but for a type that was only guessed. */
export function fillFromRecord(
  fields: SourceFields,
  csl: CslItem,
  by: SourceLookup['by'],
): FilledForm {
  const record = readSourceFields({ csl, note: '', reliability: fields.reliability });
  const isUnknown = (field: RecordField) =>
    field === 'type' ? ['webpage', guessedTypes[by]].includes(fields.type) : !fields[field].length;
  const news = recordFields.filter(
    (field) => record[field].length > 0 && !isSame(field, fields[field], record[field]),
  );
  const filled = news.filter(isUnknown);
  return {
    fields: { ...fields, ...Object.fromEntries(filled.map((field) => [field, record[field]])) },
    filled,
    differing: news
      .filter((field) => !isUnknown(field))
      .map((field) => ({ field, theirs: record[field] })),
  };
}

/** True where only case, signs or the way of writing differ. */
function isSame(
  field: RecordField,
  mine: SourceFields[RecordField],
  theirs: SourceFields[RecordField],
): boolean {
  if (typeof mine !== 'string' || typeof theirs !== 'string') {
    return plain(joinNames(mine)) === plain(joinNames(theirs));
  }
  if (field === 'URL') return identify(mine) === identify(theirs);
  if (isDate(field)) return isSameJson(readCslDate(mine), readCslDate(theirs));
  return plain(mine) === plain(theirs);
}

function isDate(field: RecordField): boolean {
  return (cslDateVariables as readonly string[]).includes(field);
}

function joinNames(names: SourceFields[RecordField]): string {
  return typeof names === 'string' ? names : names.map(formatCslName).join(' ');
}

function identify(url: string): string | null {
  return findDoi(url) ?? settleAddress(url);
}

function plain(text: string): string {
  return foldWords(text).replaceAll(' ', '');
}
