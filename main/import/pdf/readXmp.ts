import { SaxesParser } from 'saxes';

/** More than any file’s details are. */
const MAX_LETTERS = 500_000;
/** What is read, by the ends of its names; they come with any prefix. */
const FIELDS = new Set([
  'title',
  'creator',
  'publisher',
  'language',
  'doi',
  'publicationDate',
  'publicationName',
  'coverDate',
]);

/** The values of a file’s XMP, by the names of its elements without their prefixes. What can’t be read is left out. */
export function readXmp(xml: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => {
    const text = value.replace(/\s+/g, ' ').trim();
    if (text && FIELDS.has(name)) values.set(name, [...(values.get(name) ?? []), text]);
  };
  const path: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    path.push(localName(name));
    text = '';
    for (const [key, value] of Object.entries(attributes)) add(localName(key), value);
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', () => {
    const field = path.findLast((name) => FIELDS.has(name));
    if (field) add(field, text);
    text = '';
    path.pop();
  });
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  // Entities of its own are none that it knows, so they can’t grow.
  for (const part of xml.slice(0, MAX_LETTERS).match(/[\s\S]{1,4096}/g) ?? []) {
    if (isBroken) break;
    parser.write(part);
  }
  return values;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
