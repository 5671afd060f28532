import type { Node } from '@tiptap/pm/model';
import { describe } from '../../../shared/anchoring/describe';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { readArticleText } from '../../../shared/document/articleText';
import { findLocator } from '../../../shared/document/locator/findLocator';
import { showLocator } from '../../../shared/document/locator/locator';
import type { XmlElement } from '../xml/xmlTree';
import type { Comment } from './Comment';
import { findPassages } from './findPassages';
import type { Markers } from './Markers';
import { readBlocks } from './readBlocks';
import { settleMarkers } from './settleMarkers';

/** Reads a page that a document was made into, and what its markers say. Comments whose text is gone are left out. */
export function readMarked(
  page: XmlElement,
  markers: Markers,
  comments: readonly Comment[],
  onProgress: (fraction: number) => void,
): { document: Node; annotations: FoundAnnotation[] } {
  const marked = readBlocks([page], markers, onProgress);
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
