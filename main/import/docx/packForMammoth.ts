// The entry for Node declares a `require` of its own, as the build does.
import { strToU8, zipSync } from 'fflate/browser';
import { writeXml } from '../xml/writeXml';
import { descendantsOf, makeElement, type XmlElement } from '../xml/xmlTree';
import { makeNumbering } from './listNumbering';
import type { Relationship, WordPart } from './WordPackage';
import { wordPrefixes } from './wordNames';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What pictures are, as far as windows can show them. */
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
};

/**
 * A document as mammoth is given it: the prepared parts alone, and in place of each picture its path in the original, so that
 * nothing is unpacked twice and nothing outside of the file is ever asked for.
 */
export function packForMammoth(parts: {
  document: WordPart;
  footnotes: WordPart | null;
  endnotes: WordPart | null;
}): Buffer {
  const files: Record<string, Uint8Array> = {};
  const put = (path: string, root: XmlElement) => {
    files[path] = strToU8(writeXml(root, wordPrefixes));
  };
  const own: Relationship[] = [];
  const putPart = (name: string, { root, relationships }: WordPart, more: Relationship[] = []) => {
    const kept = relationships.filter(isKept).map((relationship) => {
      if (relationship.kind !== 'image') return relationship;
      const target = `pictures/${relationship.target}`;
      files[target] = strToU8(relationship.target);
      return { ...relationship, target };
    });
    kept.push(...findMissing(root, kept));
    put(`word/${name}.xml`, root);
    put(`word/_rels/${name}.xml.rels`, makeRelationships([...kept, ...more]));
  };
  const refer = (kind: string) =>
    own.push({ id: `own-${kind}`, kind, target: `word/${kind}.xml`, isExternal: false });
  for (const kind of ['footnotes', 'endnotes'] as const) {
    const part = parts[kind];
    if (!part) continue;
    refer(kind);
    putPart(kind, part);
  }
  refer('numbering');
  put('word/numbering.xml', makeNumbering());
  putPart('document', parts.document, own);
  put(
    '_rels/.rels',
    makeRelationships([
      {
        id: 'own-document',
        kind: 'officeDocument',
        target: 'word/document.xml',
        isExternal: false,
      },
    ]),
  );
  put('[Content_Types].xml', makeContentTypes());
  return Buffer.from(zipSync(files, { level: 0 }));
}

/** Links anywhere, and pictures in the file itself. */
function isKept({ kind, isExternal }: Relationship): boolean {
  return kind === 'hyperlink' || (kind === 'image' && !isExternal);
}

/** mammoth fails where a part refers to nothing: pictures that are elsewhere, and whatever was lost. */
function findMissing(root: XmlElement, known: readonly Relationship[]): Relationship[] {
  const ids = descendantsOf(root, 'a:blip', 'v:imagedata', 'w:hyperlink', 'a:hlinkClick').flatMap(
    ({ attributes }) => [attributes['r:embed'], attributes['r:link'], attributes['r:id']],
  );
  const knownIds = new Set(known.map(({ id }) => id));
  const missing = new Set(ids.filter((id) => id && !knownIds.has(id)));
  return [...missing].map((id = '') => ({ id, kind: 'missing', target: '', isExternal: true }));
}

function makeRelationships(relationships: readonly Relationship[]): XmlElement {
  return makeElement(
    'rel:Relationships',
    {},
    relationships.map(({ id, kind, target, isExternal }) =>
      makeElement('rel:Relationship', {
        Id: id,
        Type: `${TYPES}/${kind}`,
        Target: isExternal ? target : `/${target}`,
        ...(isExternal && { TargetMode: 'External' }),
      }),
    ),
  );
}

function makeContentTypes(): XmlElement {
  return makeElement(
    'ct:Types',
    {},
    Object.entries(PICTURES).map(([extension, type]) =>
      makeElement('ct:Default', { Extension: extension, ContentType: type }),
    ),
  );
}
