import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { Archive } from '../archive/Archive';
import { resolvePath } from '../archive/resolvePath';
import { parseXml } from '../xml/parseXml';
import { descendantsOf, findChild, wordsOf, type XmlElement } from '../xml/xmlTree';
import { odfPrefixes } from './odfNames';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** An OpenDocument text: an archive with a file for each part, or one file of XML with all of them. */
export class OpenDocument {
  private constructor(
    readonly text: XmlElement,
    /** Where styles are defined: those of the program, and those of the text. */
    readonly styles: readonly XmlElement[],
    readonly meta: XmlElement | undefined,
    readonly archive: Archive | null,
  ) {}

  /** Throws `invalid` for a file that is none, and `unsupported` for one that is encrypted. */
  static async open(bytes: Uint8Array): Promise<OpenDocument> {
    const archive = ZIP.every((byte, index) => bytes[index] === byte)
      ? await Archive.open(bytes)
      : null;
    const roots = archive ? await readParts(archive) : [parse(bytes)];
    const text = roots.map((root) => findChild(root, 'office:body', 'office:text')).find(Boolean);
    if (!text) throw new AttestError('invalid', message('documents.notOpenDocument'));
    const meta = roots.map((root) => findChild(root, 'office:meta')).find(Boolean);
    const styles = roots.flatMap((root) =>
      root.children.filter(
        (child): child is XmlElement => typeof child === 'object' && /styles$/.test(child.name),
      ),
    );
    return new OpenDocument(text, styles, meta, archive);
  }

  /** A formula that is an object of its own in the archive; null for any other object. */
  async readFormula(reference: string): Promise<XmlElement | null> {
    const folder = resolvePath('', reference);
    const bytes = folder === null ? null : await this.archive?.read(`${folder}/content.xml`);
    const root = bytes ? parse(bytes, true) : null;
    return root?.name === 'math' ? root : null;
  }

  /** A detail of the document, such as `dc:title`. */
  readMeta(name: string): string {
    return wordsOf(findChild(this.meta, name));
  }
}

async function readParts(archive: Archive): Promise<XmlElement[]> {
  const manifest = await archive.read('META-INF/manifest.xml');
  if (manifest && descendantsOf(parse(manifest, true), 'manifest:encryption-data').length) {
    throw new AttestError('unsupported', message('documents.encrypted'));
  }
  const parts: XmlElement[] = [];
  for (const path of ['styles.xml', 'content.xml', 'meta.xml']) {
    const bytes = await archive.read(path);
    if (bytes) parts.push(parse(bytes));
  }
  return parts;
}

/** Manifests and formulas may have a document type. */
function parse(bytes: Uint8Array, canHaveDoctype = false): XmlElement {
  return parseXml(bytes, { prefixes: odfPrefixes, canHaveDoctype });
}
