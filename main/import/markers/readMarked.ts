import type { Node } from '@tiptap/pm/model';
import { describe } from '../../../shared/anchoring/describe';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { readArticleText } from '../../../shared/document/articleText';
import { findLocator } from '../../../shared/document/locator/findLocator';
import { showLocator } from '../../../shared/document/locator/locator';
import { readBody } from '../html/readBody';
import { tidyDocument } from '../tidyDocument';
import type { Comment } from './Comment';
import { expandFormulas } from './expandFormulas';
import { findPassages } from './findPassages';
import type { Markers } from './Markers';
import { settleMarkers } from './settleMarkers';

/** Reads HTML that a document was made into, with markers in it. Comments without words, or whose text is gone, are left out. */
export function readMarked(
  html: string,
  markers: Markers,
  comments: readonly Comment[],
): { document: Node; annotations: FoundAnnotation[] } {
  const marked = tidyDocument(readBody(expandFormulas(html, markers)));
  const { document, passages } = findPassages(settleMarkers(marked, markers), markers);
  const { text } = readArticleText(document);
  const annotations = comments.flatMap(({ id, note, author, createdAt }): FoundAnnotation[] => {
    const passage = passages.get(id);
    if (!passage) return [];
    const { quote, position } = describe(text, passage);
    const locator = findLocator(document, passage.start);
    const page = locator && showLocator(locator);
    return [{ quote, position, page, note, colour: null, tags: [], author, createdAt }];
  });
  return { document, annotations };
}
