import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { JSDOM } from 'jsdom';
import { describe } from '../../shared/anchoring/describe';
import type { Sought } from '../../shared/anchoring/findCandidates';
import { migrate } from '../../shared/anchoring/migrate';
import { createResolver } from '../../shared/anchoring/resolve';
import type { FoundAnnotation } from '../../shared/annotations/foundAnnotation';
import { placeAnnotations } from '../../shared/annotations/placeAnnotations';
import type { TextRange } from '../../shared/model/anchor';
import type { Revision } from './makeRevision';
import { matchAsHypothesis } from './matchAsHypothesis';

/** Finds each passage of a revision in its new text, null for those that are gone. */
export type Method = (revision: Revision) => Promise<(TextRange | null)[]>;

/** Knows both texts. */
export const migrateWithAttest: Method = async ({ oldText, newText, passages }) => {
  const ranges = passages.map(({ range }) => range);
  return migrate(oldText, newText, ranges).map((found) => (found.state === 'lost' ? null : found));
};

/** Knows quote, context and position, as the peers do. */
export const resolveWithAttest: Method = async (revision) =>
  listSought(revision).map(createResolver(revision.newText));

/** Knows the same, and places all of them as an import of other people’s highlights does: what is unsure counts as found. */
export const placeWithAttest: Method = async ({ oldText, newText, passages }) => {
  const found = passages.map(({ range }): FoundAnnotation => {
    const { quote, position } = describe(oldText, range);
    const nothing = { page: null, note: '', colour: null, tags: [], author: '', createdAt: null };
    return { ...nothing, quote, position };
  });
  return placeAnnotations(found, { text: newText }).map(({ range }) => range);
};

export const matchWithHypothesis: Method = async (revision) =>
  listSought(revision).map((sought) => matchAsHypothesis(revision.newText, sought));

export const matchWithAnnotator: Method = async (revision) => {
  const { document, Node, NodeFilter } = new JSDOM('<pre></pre>').window;
  // It is made for a window, and takes these from it.
  Object.assign(globalThis, { Node, NodeFilter });
  const root = document.querySelector('pre');
  if (!root) throw new Error('The page to search has no text.');
  root.textContent = revision.newText;
  const found: (TextRange | null)[] = [];
  for (const { exact, prefix = '', suffix = '' } of listSought(revision)) {
    const matcher = createTextQuoteSelectorMatcher({
      type: 'TextQuoteSelector',
      exact,
      prefix,
      suffix,
    });
    const { value } = await matcher(root)[Symbol.asyncIterator]().next();
    found.push(value ? { start: value.startOffset, end: value.endOffset } : null);
  }
  return found;
};

function listSought({ oldText, passages }: Revision): Sought[] {
  return passages.map(({ range }) => ({ ...describe(oldText, range).quote, start: range.start }));
}
