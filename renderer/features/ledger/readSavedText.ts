import { applySteps } from '../../../shared/document/applySteps';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { readArticleText } from '../../../shared/document/articleText';
import type { OpenArticle } from '../../state/libraryState';

/** By what became of the text since it was opened, which stays the same object where anything else changes. */
const texts = new WeakMap<OpenArticle['edits'], string>();

/** The canonical text of the open article as it is saved. */
export function readSavedText({ document, edits }: OpenArticle): string {
  const known = texts.get(edits);
  if (known !== undefined) return known;
  let latest = articleDocumentSchema.nodeFromJSON(document);
  for (const edit of edits) {
    latest =
      'steps' in edit
        ? applySteps(latest, edit.steps).document
        : articleDocumentSchema.nodeFromJSON(edit.document);
  }
  const { text } = readArticleText(latest);
  texts.set(edits, text);
  return text;
}
