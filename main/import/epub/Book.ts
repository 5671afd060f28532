import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { Archive } from '../archive/Archive';
import { resolvePath } from '../archive/resolvePath';
import { parseXml } from '../xml/parseXml';
import { childrenOf, descendantsOf, findChild, type XmlElement } from '../xml/xmlTree';
import { bookPrefixes } from './bookNames';

/** Scrambling fonts by these is no protection of the text, and fonts are not read. */
const FONT_SCRAMBLING = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#RC',
]);

/** A file of a book. */
export interface BookItem {
  path: string;
  mediaType: string;
  /** Such as `nav` and `cover-image`. */
  properties: readonly string[];
}

/** An e-book: an archive with chapters in the order that its package document gives (EPUB 3.3; EPUB 2.0.1). */
export class Book {
  private constructor(
    readonly archive: Archive,
    readonly metadata: XmlElement | undefined,
    /** By their ids. */
    readonly items: ReadonlyMap<string, BookItem>,
    readonly spine: XmlElement | undefined,
    readonly guide: XmlElement | undefined,
    readonly path: string,
  ) {}

  /** Throws `invalid` for an archive that is no book, and `unsupported` for a book that is protected against copying. */
  static async open(bytes: Uint8Array): Promise<Book> {
    const archive = await Archive.open(bytes);
    await refuseProtected(archive);
    const path = await findPackage(archive);
    const root = path === null ? null : await readXml(archive, path);
    if (path === null || root?.name !== 'opf:package') {
      throw new AttestError('invalid', message('documents.notBook'));
    }
    const items = new Map(
      childrenOf(findChild(root, 'opf:manifest'), 'opf:item').flatMap(({ attributes }) => {
        const item = resolvePath(path, attributes.href ?? '');
        if (item === null) return [];
        const { id = '', 'media-type': mediaType = '', properties = '' } = attributes;
        return [[id, { path: item, mediaType, properties: properties.split(/\s+/) }] as const];
      }),
    );
    const [metadata, spine, guide] = ['opf:metadata', 'opf:spine', 'opf:guide'].map((name) =>
      findChild(root, name),
    );
    return new Book(archive, metadata, items, spine, guide, path);
  }

  /** Its chapters’ files, in reading order, each once. */
  get chapters(): BookItem[] {
    const ids = childrenOf(this.spine, 'opf:itemref').map(
      ({ attributes }) => attributes.idref ?? '',
    );
    const items = ids.flatMap((id) => this.items.get(id) ?? []);
    return [...new Map(items.map((item) => [item.path, item])).values()];
  }

  /** The file with its table of contents in EPUB 3. */
  get nav(): BookItem | undefined {
    return this.#find(({ properties }) => properties.includes('nav'));
  }

  /** The file with its table of contents in EPUB 2. */
  get ncx(): BookItem | undefined {
    return (
      this.items.get(this.spine?.attributes.toc ?? '') ??
      this.#find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml')
    );
  }

  /** The picture of its cover. */
  get cover(): BookItem | undefined {
    const [named] = childrenOf(this.metadata, 'opf:meta', 'meta').filter(
      ({ attributes }) => attributes.name === 'cover',
    );
    const item =
      this.#find(({ properties }) => properties.includes('cover-image')) ??
      this.items.get(named?.attributes.content ?? '');
    return item?.mediaType.startsWith('image/') ? item : undefined;
  }

  /** The paths of pages that are said to be of a type, such as `toc`. */
  listGuide(type: string): string[] {
    return childrenOf(this.guide, 'opf:reference')
      .filter(({ attributes }) => attributes.type === type)
      .flatMap(({ attributes }) => resolvePath(this.path, attributes.href ?? '') ?? []);
  }

  readXml(path: string): Promise<XmlElement | null> {
    return readXml(this.archive, path);
  }

  #find(isWanted: (item: BookItem) => boolean): BookItem | undefined {
    return [...this.items.values()].find(isWanted);
  }
}

async function readXml(archive: Archive, path: string): Promise<XmlElement | null> {
  const bytes = await archive.read(path);
  return bytes && parseXml(bytes, { prefixes: bookPrefixes, canHaveDoctype: true });
}

async function refuseProtected(archive: Archive): Promise<void> {
  const encryption = await readXml(archive, 'META-INF/encryption.xml');
  const methods = descendantsOf(encryption ?? undefined, 'enc:EncryptedData').map(
    (data) => findChild(data, 'enc:EncryptionMethod')?.attributes.Algorithm ?? '',
  );
  if (methods.every((method) => FONT_SCRAMBLING.has(method))) return;
  throw new AttestError('unsupported', message('documents.protectedBook'));
}

/** Where the container says that the package document is, or else where one is. */
async function findPackage(archive: Archive): Promise<string | null> {
  const container = await readXml(archive, 'META-INF/container.xml');
  const [root] = descendantsOf(container ?? undefined, 'ocf:rootfile');
  const named = root && resolvePath('', root.attributes['full-path'] ?? '');
  return named || (archive.paths.find((path) => path.endsWith('.opf')) ?? null);
}
