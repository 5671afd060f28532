import { readCslItem } from '../../../shared/model/csl/readCslItem';
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
    const read = readCslItem(withoutPrototype(item));
    if (!read.item) {
      problems.push({ line, message: message('references.csl.notAnItem') });
      continue;
    }
    const { id: _id, ...csl } = read.item;
    records.push({ line, csl, left: [] });
    problems.push(...read.problems.map(({ said }) => ({ line, message: said })));
  }
  return { records, problems };
}

/** JSON can have a field of this name, which no object should. */
function withoutPrototype(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, '__proto__')) return item;
  return Object.fromEntries(Object.entries(item).filter(([field]) => field !== '__proto__'));
}
