import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { Archive } from '../archive/Archive';
import { resolvePath } from '../archive/resolvePath';
import { parseXml } from '../xml/parseXml';
import { childrenOf, type XmlElement } from '../xml/xmlTree';
import { wordPrefixes } from './wordNames';

/** What one part of a document says of another part, or of an address. */
export interface Relationship {
  id: string;
  /** The last word of its type, such as `image`, which is the same in both editions of the standard. */
  kind: string;
  /** A path in the package, or an address. */
  target: string;
  isExternal: boolean;
}

/** A part of the document, and what it refers to. */
export interface WordPart {
  root: XmlElement;
  relationships: readonly Relationship[];
}

/** A document of Word: parts in a zip archive, which refer to one another (ECMA-376, part 2). Macros and fonts are never read. */
export class WordPackage {
  private constructor(
    readonly archive: Archive,
    readonly document: WordPart,
    readonly core: XmlElement | null,
  ) {}

  /** Throws `invalid` for an archive that is no document of Word. */
  static async open(bytes: Uint8Array): Promise<WordPackage> {
    const archive = await Archive.open(bytes);
    const top = await readRelationships(archive, '');
    const main = top.find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal);
    const document = main && (await readPart(archive, main.target));
    if (document?.root.name !== 'w:document') {
      throw new AttestError('invalid', message('documents.notWord'));
    }
    const core = top.find(({ kind }) => kind === 'core-properties');
    const properties = core ? await readPart(archive, core.target) : null;
    return new WordPackage(archive, document, properties?.root ?? null);
  }

  /** The part of a kind that the document refers to; null where it has none. */
  async read(kind: string): Promise<WordPart | null> {
    const found = this.document.relationships.find((known) => known.kind === kind);
    return found && !found.isExternal ? readPart(this.archive, found.target) : null;
  }
}

async function readPart(archive: Archive, path: string): Promise<WordPart | null> {
  const bytes = await archive.read(path);
  if (!bytes) return null;
  const root = parseXml(bytes, { prefixes: wordPrefixes });
  return { root, relationships: await readRelationships(archive, path) };
}

async function readRelationships(archive: Archive, path: string): Promise<Relationship[]> {
  const cut = path.lastIndexOf('/') + 1;
  const bytes = await archive.read(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  if (!bytes) return [];
  const root = parseXml(bytes, { prefixes: wordPrefixes });
  return childrenOf(root, 'rel:Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: address = '' } = attributes;
    const isExternal = attributes.TargetMode?.toLowerCase() === 'external';
    const target = isExternal ? address : resolvePath(path, address);
    return target === null ? [] : [{ id, kind: type.split('/').at(-1) ?? '', target, isExternal }];
  });
}
