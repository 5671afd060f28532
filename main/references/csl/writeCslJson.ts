import { isDeepStrictEqual } from 'node:util';
import { isCslType } from '../../../shared/model/csl/cslTypes';
import { isCslVariable, kindOfCslVariable } from '../../../shared/model/csl/cslVariables';
import { readCslItem } from '../../../shared/model/csl/readCslItem';
import { settleCslItem } from '../../../shared/model/csl/settleCslItem';
import type { ReferenceSource, WrittenReferences } from '../WrittenReferences';

/** Variables of CSL’s styles that the JSON schema of CSL 1.0.2 calls otherwise, or doesn’t have. */
const otherNames: Readonly<Record<string, string | null>> = {
  'part-number': 'part',
  'printing-number': 'printing',
  'supplement-number': 'supplement',
  'editor-translator': null,
  license: null,
};

const NAME_PARTS: ReadonlySet<string> = new Set([
  ...['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal'],
  ...['comma-suffix', 'static-ordering', 'parse-names'],
]);
const DATE_PARTS: ReadonlySet<string> = new Set([
  ...['date-parts', 'season', 'circa', 'literal', 'raw'],
]);

/** Writes sources as a list of CSL-JSON that its schema, which allows nothing of one’s own, accepts. */
export function writeCslJson(sources: readonly ReferenceSource[]): WrittenReferences {
  const left: WrittenReferences['left'] = [];
  const items = sources.map(({ id, csl }) => {
    const { item } = settleCslItem(csl);
    const written: Record<string, unknown> = { id, type: item?.type ?? 'document' };
    if (!isCslType(csl.type)) left.push({ source: id, field: 'type' });
    for (const [field, value] of Object.entries(csl)) {
      if (field === 'id' || field === 'type' || value === undefined) continue;
      const name = otherNames[field] === undefined ? field : otherNames[field];
      const plain = isKnown(field) && name ? keepKnownParts(field, item?.[field]) : undefined;
      if (name && plain !== undefined && !(name in written)) written[name] = plain;
    }
    const { item: back } = readCslItem(written);
    for (const [field, value] of Object.entries(csl)) {
      const isCarried = field === 'id' || field === 'type' || value === undefined;
      if (!isCarried && !isDeepStrictEqual(back?.[field], value)) left.push({ source: id, field });
    }
    return written;
  });
  return { content: `${JSON.stringify(items, null, 2)}\n`, left };
}

function isKnown(field: string): boolean {
  return isCslVariable(field) || field === 'custom' || field === 'categories';
}

/** Names and dates without what services add to them, such as an ORCID or a time stamp. */
function keepKnownParts(field: string, value: unknown): unknown {
  const kind = kindOfCslVariable(field);
  if (kind === 'names' && Array.isArray(value)) return value.map((name) => pick(name, NAME_PARTS));
  return kind === 'date' ? pick(value, DATE_PARTS) : value;
}

function pick(value: unknown, parts: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => parts.has(part)));
}
