import mammoth from 'mammoth';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { readPictures } from '../archive/readPictures';
import type { Reader } from '../formats/ImportFormat';
import { dropMarkers, Markers } from '../markers/Markers';
import { listInnerLinks, placeTargets } from '../markers/placeTargets';
import { readMarked } from '../markers/readMarked';
import { parseHtml } from '../xml/parseHtml';
import { descendantsOf, findChild, textOf, type XmlElement } from '../xml/xmlTree';
import { Numbering } from './Numbering';
import { PartPreparer, type Preparation, styleMap } from './PartPreparer';
import { packForMammoth } from './packForMammoth';
import { readSwitch } from './properties';
import { readComments } from './readComments';
import { readCore } from './readCore';
import { Styles } from './Styles';
import { hasTrackedChanges, settleChanges } from './settleChanges';
import { settleNotes } from './settleNotes';
import { WordPackage, type WordPart } from './WordPackage';

/**
 * Reads a document of Word. mammoth makes HTML of it, once the document has been prepared for it. Comments become annotations,
 * notes follow the text, headers and footers are left out. Throws `invalid` for what is no such document.
 */
export const readDocx: Reader = async ({ bytes, options, onProgress }) => {
  const file = await WordPackage.open(bytes);
  const read = async (kind: string) => (await file.read(kind)) ?? null;
  const [footnotes, endnotes] = [await read('footnotes'), await read('endnotes')];
  const styles = new Styles((await read('styles'))?.root);
  const numbering = new Numbering((await read('numbering'))?.root, styles);
  const comments = readComments(
    (await read('comments'))?.root,
    (await read('commentsExtended'))?.root,
  );
  onProgress(0.2);

  const parts = [file.document, footnotes, endnotes].filter((part) => part !== null);
  const hasChanges = parts.some(({ root }) => hasTrackedChanges(root));
  const settled = (part: WordPart) => ({
    ...part,
    root: hasChanges ? settleChanges(part.root, options.changes ?? 'accept') : part.root,
  });
  const roots = parts.map(({ root }) => root);
  const preparation: Preparation = {
    ...{ styles, numbering, titles: [] },
    markers: new Markers(),
    targets: new Set(roots.flatMap(listTargets)),
    passages: new Set(roots.flatMap(listPassages)),
  };
  const hasPages = descendantsOf(file.document.root, 'w:lastRenderedPageBreak').length > 0;
  const prepare = (part: WordPart, isPaged = false): WordPart => {
    const { root, relationships } = settled(part);
    return { root: new PartPreparer(preparation, isPaged).prepare(root), relationships };
  };
  const packed = packForMammoth({
    document: prepare(file.document, hasPages),
    footnotes: footnotes && prepare(footnotes),
    endnotes: endnotes && prepare(endnotes),
  });
  onProgress(0.4);

  const { html, paths } = await runMammoth(packed);
  onProgress(0.6);

  const page = settleNotes(parseHtml(html, true));
  const links = new Set(listInnerLinks(page));
  const placed = placeTargets(page, preparation.markers, (id) => (links.has(id) ? id : undefined));
  const body = findChild(placed, 'body') ?? placed;
  const { document, annotations } = readMarked(body, preparation.markers, comments, (read) =>
    onProgress(0.6 + read * 0.4),
  );
  const title = dropMarkers(preparation.titles[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const core = readCore(file.core);
  return {
    document,
    details: {
      ...core,
      title: title || core.title || '',
      language: core.language || styles.language || '',
    },
    direction: readDirection(file.document.root),
    pictures: await readPictures(file.archive, paths),
    annotations,
    hasChanges,
  };
};

/** The document as HTML, in which pictures have the paths that they are listed by. Throws `invalid` where mammoth can’t read it. */
async function runMammoth(packed: Buffer): Promise<{ html: string; paths: Set<string> }> {
  const paths = new Set<string>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    // Without a type, it is none that windows can show.
    if (!image.contentType) return { src: '' };
    const path = Buffer.from(await image.readAsArrayBuffer()).toString();
    paths.add(path);
    return { src: `picture:${path}` };
  });
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: packed },
      { styleMap: [...styleMap], includeEmbeddedStyleMap: false, idPrefix: '', convertImage },
    );
    return { html, paths };
  } catch (cause) {
    throw new AttestError('invalid', message('documents.damaged'), { cause });
  }
}

/** The bookmarks that links in a part lead to, by themselves or as fields. */
function listTargets(root: XmlElement): string[] {
  const anchors = descendantsOf(root, 'w:hyperlink').flatMap(
    ({ attributes }) => attributes['w:anchor'] ?? [],
  );
  const codes = descendantsOf(root, 'w:instrText', 'w:fldSimple')
    .map((field) => field.attributes['w:instr'] ?? textOf(field))
    .join('');
  const fields = codes.matchAll(/HYPERLINK\s[^"]*\\l\s+"([^"]+)"/gi);
  return [...anchors, ...Array.from(fields, ([, name = '']) => name)];
}

function listPassages(root: XmlElement): string[] {
  return descendantsOf(root, 'w:commentRangeStart').map(
    ({ attributes }) => attributes['w:id'] ?? '',
  );
}

/** Right to left where most paragraphs are. */
function readDirection(root: XmlElement): 'rtl' | null {
  const paragraphs = descendantsOf(root, 'w:p').filter((paragraph) => textOf(paragraph).trim());
  const reversed = paragraphs.filter((paragraph) => readSwitch(paragraph, 'w:pPr', 'w:bidi'));
  return reversed.length * 2 > paragraphs.length ? 'rtl' : null;
}
