import { applySteps } from '../../../shared/document/applySteps';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import { buildLedger } from '../../../shared/ledger/buildLedger';
import type { Ledger } from '../../../shared/ledger/ledger';
import type { LibraryView, OpenArticle } from '../../state/libraryState';

/** The ledger of the open article as it is saved: what is typed and not saved yet does not count. */
export function makeLedger(open: OpenArticle, { sources }: Pick<LibraryView, 'sources'>): Ledger {
  return buildLedger(open, sources, measureText(open));
}

/** By what became of the text since it was opened, which stays the same object where anything else changes. */
const lengths = new WeakMap<OpenArticle['edits'], number>();

function measureText({ document, edits }: OpenArticle): number {
  const known = lengths.get(edits);
  if (known !== undefined) return known;
  let text = articleDocumentSchema.nodeFromJSON(document);
  for (const edit of edits) {
    text =
      'steps' in edit
        ? applySteps(text, edit.steps).document
        : articleDocumentSchema.nodeFromJSON(edit.document);
  }
  const { length } = readArticleText(text).text;
  lengths.set(edits, length);
  return length;
}
