import {
  type CslDate,
  type CslItem,
  formatCslDate,
  formatCslName,
  parseCslDate,
  parseCslName,
} from '../../../shared/model/cslItem';
import {
  type Reliability,
  reliabilitySchema,
  reliabilityTitles,
  type Source,
} from '../../../shared/model/source';
import { titleOfCslType } from '../../../shared/model/titleOfCslType';
import { english } from '../../../shared/words/loadWords';

/** A source as its form has it: plain text, one author a line. */
export interface SourceFields {
  type: string;
  title: string;
  authors: string;
  container: string;
  publisher: string;
  issued: string;
  url: string;
  accessed: string;
  note: string;
  reliability: Reliability;
}

export const emptySourceFields: SourceFields = {
  type: 'webpage',
  title: '',
  authors: '',
  container: '',
  publisher: '',
  issued: '',
  url: '',
  accessed: '',
  note: '',
  reliability: 'unknown',
};

/** What the fields are called. */
export const sourceFieldTitles: Record<keyof SourceFields, string> = {
  type: 'Type',
  title: 'Title',
  authors: 'Authors',
  container: 'Published in',
  publisher: 'Publisher',
  issued: 'Date',
  url: 'Address (URL)',
  accessed: 'Accessed',
  note: 'Your note',
  reliability: 'Reliability',
};

/** A field's value as it is read. */
export function formatSourceField(field: keyof SourceFields, value: string): string {
  if (field === 'type') return english.say(titleOfCslType(value));
  const reliability = reliabilitySchema.safeParse(value);
  return field === 'reliability' && reliability.success
    ? reliabilityTitles[reliability.data]
    : value;
}

/** The form's fields of a source that is there. */
export function readSourceFields({ csl, note, reliability }: Source): SourceFields {
  return {
    type: csl.type,
    title: csl.title ?? '',
    authors: (csl.author ?? []).map(formatCslName).join('\n'),
    container: csl['container-title'] ?? '',
    publisher: csl.publisher ?? '',
    issued: formatCslDate(csl.issued),
    url: csl.URL ?? '',
    accessed: formatCslDate(csl.accessed),
    note,
    reliability,
  };
}

/** What the fields say, as a source's record. What the form does not show is kept from `base`, and so is what it does not show of a name or a date, unless that was edited. */
export function toSourceRecord(
  fields: SourceFields,
  base?: CslItem,
): { csl: CslItem; note: string; reliability: Reliability } {
  const authors = fields.authors.split('\n').filter((line) => line.trim());
  const toName = (line: string) =>
    base?.author?.find((name) => formatCslName(name) === line) ?? parseCslName(line);
  const toDate = (text: string, before: CslDate | undefined) =>
    before && formatCslDate(before) === text ? before : (parseCslDate(text) ?? '');
  const shown: Record<string, unknown> = {
    title: fields.title.trim(),
    author: authors.length ? authors.map(toName) : '',
    'container-title': fields.container.trim(),
    publisher: fields.publisher.trim(),
    issued: toDate(fields.issued, base?.issued),
    URL: fields.url.trim(),
    accessed: toDate(fields.accessed, base?.accessed),
  };
  const csl: CslItem = { ...base, type: fields.type };
  for (const [key, value] of Object.entries(shown)) {
    if (value === '') delete csl[key];
    else csl[key] = value;
  }
  return { csl, note: fields.note, reliability: fields.reliability };
}
