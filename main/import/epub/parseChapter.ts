import { decodeHTML } from 'entities';
import { hasCode } from '../../../shared/model/AttestError';
import { parseHtml } from '../xml/parseHtml';
import { decodeXml, parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlTree';
import { bookPrefixes } from './bookNames';

const NAMED_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos);)[a-z][a-z0-9]*;/gi;

/** Parses a chapter of a book: as XML, which it should be, or else as browsers parse pages. */
export function parseChapter(bytes: Uint8Array): XmlElement {
  const text = decodeXml(bytes);
  try {
    return parseXml(
      text.replace(NAMED_REFERENCE, (reference) => decodeHTML(reference)),
      { prefixes: bookPrefixes, canHaveDoctype: true },
    );
  } catch (error) {
    if (hasCode(error, 'invalid')) return parseHtml(text);
    throw error;
  }
}
