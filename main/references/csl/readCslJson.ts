import { cslItemSchema } from '../../../shared/model/cslItem';
import { message } from '../../../shared/words/message';
import { parseJson } from '../../storage/files/parseJson';
import { createLineFinder } from '../createLineFinder';
import type { FoundReference, FoundReferences, ReferenceProblem } from '../FoundReferences';
import { findElements } from './findElements';

/** Reads CSL-JSON, one item or a list. An item that is none is reported by its line, and the others are read. */
export function readCslJson(text: string): Omit<FoundReferences, 'format'> {
  let json: unknown;
  try {
    json = parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      records: [],
      problems: [{ line: 1, message: message('references.csl.notJson', { reason }) }],
    };
  }
  const lineOf = createLineFinder(text);
  const isList = Array.isArray(json);
  const starts = isList ? findElements(text) : [];
  const records: FoundReference[] = [];
  const problems: ReferenceProblem[] = [];
  for (const [index, item] of (isList ? (json as unknown[]) : [json]).entries()) {
    const line = lineOf(starts[index] ?? 0);
    const read = cslItemSchema.safeParse(item);
    if (read.success) records.push({ line, csl: read.data, left: [] });
    else problems.push({ line, message: message('references.csl.notAnItem') });
  }
  return { records, problems };
}
