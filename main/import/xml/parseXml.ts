import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { decodeText, readDeclaredCharset } from '../decodeText';
import { dropMarkers } from '../markers/Markers';
import type { XmlElement } from './xmlTree';

/** Readers walk the tree by recursion. Real documents, with tables in tables, are 60 deep. */
const MAX_DEPTH = 400;
/** A thousand pages in Word have about as many. */
const MAX_ELEMENTS = 2_000_000;

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

interface XmlOptions {
  /** The prefixes that names get, by namespace. Elements of other namespaces get `other`. */
  prefixes: Readonly<Record<string, string>>;
  /** Whether the file may begin with a document type, which is skipped. */
  canHaveDoctype?: boolean;
}

/**
 * Parses a file of XML into a tree. Nothing that a document type defines is ever expanded. Throws `invalid` for what is not
 * well-formed, has an unexpected document type, or is nested too deep, and `too-large` for too many elements.
 */
export function parseXml(
  source: Uint8Array | string,
  { prefixes, canHaveDoctype = false }: XmlOptions,
): XmlElement {
  const text = typeof source === 'string' ? source : decodeXml(source);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let elementCount = 0;
  const refuse = (cause?: Error): never => {
    throw new AttestError('invalid', message('documents.damaged'), { cause });
  };
  const nameOf = (uri: string, local: string) => {
    if (!uri) return local;
    const prefix = Object.hasOwn(prefixes, uri) ? prefixes[uri] : 'other';
    return prefix ? `${prefix}:${local}` : local;
  };
  const append = (words: string) => {
    const siblings = open.at(-1)?.children;
    const kept = dropMarkers(words);
    if (typeof siblings?.at(-1) === 'string') siblings.push(`${siblings.pop()}${kept}`);
    else if (kept) siblings?.push(kept);
  };
  parser.on('error', refuse);
  parser.on('doctype', () => canHaveDoctype || refuse());
  parser.on('opentag', ({ uri, local, attributes }) => {
    elementCount += 1;
    if (elementCount > MAX_ELEMENTS) throw tooManyElements();
    if (open.length > MAX_DEPTH) refuse();
    const element: XmlElement = {
      name: nameOf(uri, local),
      attributes: readAttributes(attributes, nameOf),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const root = top.children.find((child) => typeof child !== 'string');
  return root ?? refuse();
}

function readAttributes(
  attributes: Readonly<Record<string, SaxesAttributeNS>>,
  nameOf: (uri: string, local: string) => string,
): Record<string, string> {
  // Without a prototype, so that no name means anything else.
  const read: Record<string, string> = Object.create(null);
  for (const { prefix, uri, local, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    read[uri === XML_NAMESPACE ? `xml:${local}` : nameOf(uri, local)] = dropMarkers(value);
  }
  return read;
}

/** The text of a file of XML, by its mark, its declaration, or else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return decodeText(bytes, readDeclaredCharset(bytes)).text.replace(/^\ufeff/, '');
}

function tooManyElements(): AttestError {
  return new AttestError(
    'too-large',
    message('documents.tooManyElements', { limit: MAX_ELEMENTS }),
  );
}
