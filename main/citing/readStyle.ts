import type CSL from 'citeproc';
import { SaxesParser } from 'saxes';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';

/** The largest official style has 300 kB. */
export const MAX_STYLE_BYTES = 1024 * 1024;
/** Styles nest about 20 deep. */
const MAX_DEPTH = 200;
const NAMESPACE = 'http://purl.org/net/xbiblio/csl';

/** A style as its file has it. */
export interface StyleFile {
  readonly title: string;
  /** What CSL calls it. */
  readonly uri: string;
  /** What the style that it depends on is called; '' for one that stands alone. */
  readonly parentUri: string;
  /** The language that it asks for, as a BCP 47 tag; '' for none. */
  readonly defaultLocale: string;
  readonly isNote: boolean;
  /** As citeproc takes it, which changes it: for one engine only. */
  readonly tree: CSL.XmlNode;
}

/** Reads a file as a CSL 1.0 style. Throws `too-large`, or `invalid` for what isn’t one. */
export function readStyle(xml: string): StyleFile {
  if (xml.length > MAX_STYLE_BYTES) throw tooLarge();
  const tree = parseXml(xml);
  const isStyle = tree.name === 'style' && tree.attrs.xmlns === NAMESPACE;
  if (!isStyle) throw new AttestError('invalid', message('citations.style.notAStyle'));
  if (!/^1\.0(?:\.\d+)?$/.test(tree.attrs.version ?? '')) {
    throw new AttestError('unsupported', message('citations.style.version'));
  }
  const info = findChild(tree, 'info');
  const title = textOf(findChild(info, 'title'));
  const uri = textOf(findChild(info, 'id'));
  const parentUri = findParent(info);
  const isWhole = Boolean(parentUri || findChild(findChild(tree, 'citation'), 'layout'));
  if (!title || !uri || !isWhole) {
    throw new AttestError('invalid', message('citations.style.incomplete'));
  }
  return {
    title,
    uri,
    parentUri,
    defaultLocale: tree.attrs['default-locale'] ?? '',
    isNote: tree.attrs.class === 'note',
    tree,
  };
}

/** The text of a style’s file. Throws `too-large`, or `invalid` for what isn’t text. */
export function decodeStyle(bytes: Uint8Array): string {
  if (bytes.length > MAX_STYLE_BYTES) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AttestError('invalid', message('citations.style.notAStyle'), { cause: error });
  }
}

/** Reads XML as citeproc reads it, but by the rules of XML. A document type is refused, and with it all entities. */
function parseXml(xml: string): CSL.XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top: CSL.XmlNode = { name: '', attrs: {}, children: [] };
  const open = [top];
  const refuse = (error?: Error): never => {
    throw new AttestError('invalid', message('citations.style.notAStyle'), { cause: error });
  };
  parser.on('error', refuse);
  parser.on('doctype', () => refuse());
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) refuse();
    const node: CSL.XmlNode = { name, attrs: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => append(open.at(-1), text));
  parser.on('cdata', (text) => append(open.at(-1), text));
  parser.on('closetag', () => {
    const node = open.pop();
    if (node) settleText(node);
  });
  parser.write(xml).close();
  const [root] = top.children.filter((child) => typeof child !== 'string');
  return root ?? refuse();
}

function append(node: CSL.XmlNode | undefined, text: string): void {
  const last = node?.children.at(-1);
  const line = text.replace(/\r\n|[\r\n]/g, ' ');
  if (typeof last === 'string') node?.children.splice(-1, 1, last + line);
  else node?.children.push(line);
}

/** A term may be empty, or a space; between other elements, blanks only lay out the file. */
function settleText(node: CSL.XmlNode): void {
  const isTerm = ['term', 'single', 'multiple'].includes(node.name);
  const hasElements = node.children.some((child) => typeof child !== 'string');
  if (isTerm && !hasElements) {
    if (node.children.length === 0) node.children.push('');
    return;
  }
  node.children = node.children.filter((child) => typeof child !== 'string' || child.trim());
}

function findChild(node: CSL.XmlNode | undefined, name: string): CSL.XmlNode | undefined {
  return elementsOf(node).find((child) => child.name === name);
}

function findParent(info: CSL.XmlNode | undefined): string {
  const links = elementsOf(info).filter(({ name }) => name === 'link');
  return links.find(({ attrs }) => attrs.rel === 'independent-parent')?.attrs.href?.trim() ?? '';
}

function elementsOf(node: CSL.XmlNode | undefined): CSL.XmlNode[] {
  return (node?.children ?? []).filter((child) => typeof child !== 'string');
}

function textOf(node: CSL.XmlNode | undefined): string {
  const [text] = node?.children ?? [];
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

function tooLarge(): AttestError {
  return new AttestError('too-large', message('citations.style.tooLarge'));
}
