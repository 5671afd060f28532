import {
  type CslDate,
  type CslItem,
  formatCslDate,
  formatCslName,
  parseCslDate,
  parseCslName,
} from '../../../shared/model/csl/cslItem';
import { type Reliability, reliabilitySchema, type Source } from '../../../shared/model/source';
import { titleOfCslType } from '../../../shared/model/csl/titleOfCslType';
import type { Words } from '../../../shared/words/Words';

/** A source as its form has it: plain text, one author per line. */
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
export function nameSourceFields({ say }: Words): Record<keyof SourceFields, string> {
  return {
    type: say('sources.field.type'),
    title: say('sources.field.title'),
    authors: say('sources.field.authors'),
    container: say('sources.field.container'),
    publisher: say('sources.field.publisher'),
    issued: say('sources.field.issued'),
    url: say('sources.field.url'),
    accessed: say('sources.field.accessed'),
    note: say('sources.field.note'),
    reliability: say('sources.field.reliability'),
  };
}

/** A field’s value as a person reads it. */
export function formatSourceField(
  { say }: Words,
  field: keyof SourceFields,
  value: string,
): string {
  if (field === 'type') return say(titleOfCslType(value));
  if (field === 'reliability') return say(`sources.reliability.${reliabilitySchema.parse(value)}`);
  return value;
}

/** The form’s fields of an existing source. */
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

/** The fields as a source’s record. What the form doesn’t show is kept from `base`, as are the hidden parts of a name or a date that wasn’t edited. */
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
