import { SaxesParser } from 'saxes';

/** An element of XML, its names without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text right inside it. */
  text: string;
}

const MOST_ELEMENTS = 2_000_000;
const MOST_DEPTH = 200;

/** Parses XML; entities that a document defines itself are not expanded. Throws an `Error` where it is not well-formed, or is more than any project has. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ fragment: false, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS || open.length > MOST_DEPTH)
      throw new Error('It has too many elements');
    const element: XmlElement = {
      name: withoutPrefix(name),
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (words: string) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root;
}

/** All elements of that name inside, however deep. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findElements(child, name),
  ]);
}

/** The elements of that name right inside. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
