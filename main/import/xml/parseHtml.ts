import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { dropMarkers } from '../markers/Markers';
import type { XmlElement, XmlNode } from './xmlTree';

type Element = DefaultTreeAdapterTypes.Element;

/** Readers walk the tree by recursion. */
const MAX_DEPTH = 400;
const MAX_ELEMENTS = 2_000_000;

/** Parses HTML as browsers do, whatever is wrong with it, into a tree. Throws `too-large` for too many elements. */
export function parseHtml(html: string, keepsMarkers = false): XmlElement {
  let elementCount = 0;
  const convert = (element: Element, depth: number): XmlElement => {
    elementCount += 1;
    if (elementCount > MAX_ELEMENTS) throw tooManyElements();
    const attributes: Record<string, string> = Object.create(null);
    for (const { name, value } of element.attrs)
      attributes[name] = keepsMarkers ? value : dropMarkers(value);
    const children = element.childNodes.flatMap((child): XmlNode[] => {
      if (defaultTreeAdapter.isTextNode(child))
        return [keepsMarkers ? child.value : dropMarkers(child.value)];
      return defaultTreeAdapter.isElementNode(child) && depth < MAX_DEPTH
        ? [convert(child, depth + 1)]
        : [];
    });
    return { name: element.tagName, attributes, children };
  };
  const root = parse(html).childNodes.find(defaultTreeAdapter.isElementNode);
  return root ? convert(root, 0) : { name: 'html', attributes: {}, children: [] };
}

function tooManyElements(): AttestError {
  return new AttestError(
    'too-large',
    message('documents.tooManyElements', { limit: MAX_ELEMENTS }),
  );
}
