import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { standardCslDateSchema } from '../../shared/model/csl/cslDate';
import { standardCslNameSchema } from '../../shared/model/csl/cslName';
import { cslTypes } from '../../shared/model/csl/cslTypes';
import { cslVariableSchemas, kindOfCslVariable } from '../../shared/model/csl/cslVariables';
import {
  type ReferenceFormat,
  referenceFormatSchema,
} from '../../shared/references/referenceFormat';
import { listBibtexFields } from './bibtex/bibtexFields';
import { bibtexTypes } from './bibtex/bibtexTypes';
import { readReferences } from './readReferences';
import { risFields } from './ris/risFields';
import { plainItems, referenceItems } from './testing/referenceItems';
import { writeReferences } from './writeReferences';

const sources = referenceItems.map((csl, index) => ({ id: `src_${index}` as const, csl }));

/** What the table of a format says that an item of the type keeps. */
function carriedBy(format: ReferenceFormat, type: string): (variable: string) => boolean {
  if (format === 'csl') return (variable) => variable !== 'part-number';
  const [, entry = 'misc'] = bibtexTypes.find(([csl]) => csl === type) ?? [];
  const fields = format === 'ris' ? risFields : listBibtexFields(entry);
  const known = new Set<string>([...fields.map(([variable]) => variable), 'type', 'citation-key']);
  return (variable) => known.has(variable);
}

function roundTrip(format: ReferenceFormat) {
  const { content, left } = writeReferences(sources, format);
  const bytes = new TextEncoder().encode(content);
  return { ...readReferences({ name: 'x', bytes }), content, left };
}

/** BibTeX wants a key, and the schema of CSL-JSON calls a part’s number so. */
const OWN: ReadonlySet<string> = new Set(['citation-key', 'part']);

/** Keywords are a set; a number is the same in figures. */
function comparable(variable: string, value: unknown): unknown {
  if (variable === 'keyword' && typeof value === 'string') return value.split(', ').sort();
  return typeof value === 'number' ? String(value) : value;
}

describe.each(referenceFormatSchema.options)('%s', (format) => {
  const trip = roundTrip(format);
  const leftOf = (id: string) =>
    new Set(trip.left.filter(({ source }) => source === id).map(({ field }) => field));

  it('is recognised, and every record is read', () => {
    expect(trip.format).toBe(format);
    expect(trip.problems).toEqual([]);
    expect(trip.records).toHaveLength(sources.length);
  });

  it('gives back each field as it was, or tells that it is left', () => {
    for (const [index, { id, csl }] of sources.entries()) {
      const back = trip.records[index]?.csl ?? { type: '' };
      for (const [variable, value] of Object.entries(csl)) {
        if (variable === 'id' || leftOf(id).has(variable)) continue;
        expect([id, variable, comparable(variable, back[variable])]).toEqual([
          id,
          variable,
          comparable(variable, value),
        ]);
      }
    }
  });

  it('brings in nothing that was not there', () => {
    for (const [index, { id, csl }] of sources.entries()) {
      const extra = Object.keys(trip.records[index]?.csl ?? {}).filter(
        (field) => !(field in csl) && !OWN.has(field),
      );
      expect([id, extra]).toEqual([id, []]);
    }
  });

  it('leaves exactly what its table lacks, where values are plain', () => {
    for (const { id, csl } of sources.slice(0, plainItems.length)) {
      const isCarried = carriedBy(format, csl.type);
      const lacking = Object.keys(csl).filter((variable) => !isCarried(variable));
      expect([csl.type, [...leftOf(id)].filter((field) => field !== 'type').sort()]).toEqual([
        csl.type,
        lacking.sort(),
      ]);
    }
  });
});

describe('what CSL-JSON is written', () => {
  const names = z.array(z.strictObject(standardCslNameSchema.shape));
  const {
    'editor-translator': _,
    'part-number': _part,
    'printing-number': _printing,
    'supplement-number': _supplement,
    license: _license,
    ...variables
  } = cslVariableSchemas;
  const strict = Object.entries(variables).map(([name, schema]) => {
    const kind = kindOfCslVariable(name);
    if (kind === 'names') return [name, names.optional()];
    return [
      name,
      kind === 'date' ? z.strictObject(standardCslDateSchema.shape).optional() : schema,
    ];
  });
  /** As strict as the schema of CSL 1.0.2, which allows no other properties. */
  const schema = z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(cslTypes),
      categories: z.array(z.string()).optional(),
      custom: z.record(z.string(), z.unknown()).optional(),
      ...Object.fromEntries(strict),
    }),
  );

  it('has nothing that its schema doesn’t allow', () => {
    const { content } = writeReferences(sources, 'csl');
    expect(schema.safeParse(JSON.parse(content)).error).toBeUndefined();
  });
});
