import { settleNames, settleTitle, toDay } from '../docx/readCore';
import type { Reader } from '../formats/ImportFormat';
import { Markers } from '../markers/Markers';
import { readMarked } from '../markers/readMarked';
import { descendantsOf, wordsOf, type XmlElement } from '../xml/xmlTree';
import { OdfConverter } from './OdfConverter';
import { OdfStyles } from './OdfStyles';
import { OpenDocument } from './OpenDocument';
import { readAnnotations } from './readAnnotations';
import { hasTrackedChanges, rejectChanges } from './rejectChanges';

/**
 * Reads an OpenDocument text, in an archive or flat. Comments become annotations, notes follow the text, headers and footers
 * are left out. Throws `invalid` for what is no such document, and `unsupported` for one that is encrypted.
 */
export const readOdt: Reader = async ({ bytes, options, onProgress }) => {
  const file = await OpenDocument.open(bytes);
  const hasChanges = hasTrackedChanges(file.text);
  const text = options.changes === 'reject' ? rejectChanges(file.text) : file.text;
  const styles = new OdfStyles(file.styles);
  const comments = readAnnotations(text);
  const markers = new Markers();
  const formulas = await readFormulas(file, text);
  onProgress(0.3);
  const converter = new OdfConverter({ styles, markers, comments, formulas });
  const page = converter.convert(text);
  onProgress(0.5);
  const { document, annotations } = readMarked(page, markers, [...comments.values()], (read) =>
    onProgress(0.5 + read * 0.5),
  );
  const title = descendantsOf(text, 'text:p').find((paragraph) =>
    styles.isNamed(paragraph, 'Title'),
  );
  return {
    document,
    details: {
      title: wordsOf(title) || settleTitle(file.readMeta('dc:title')),
      byline: settleNames(file.readMeta('meta:initial-creator') || file.readMeta('dc:creator')),
      published: toDay(file.readMeta('meta:creation-date')) || toDay(file.readMeta('dc:date')),
      language: file.readMeta('dc:language') || styles.language,
    },
    direction: null,
    pictures: await readPictures(file, converter.pictures),
    annotations,
    hasChanges,
  };
};

async function readFormulas(
  file: OpenDocument,
  text: XmlElement,
): Promise<Map<string, XmlElement>> {
  const formulas = new Map<string, XmlElement>();
  for (const { attributes } of descendantsOf(text, 'draw:object')) {
    const reference = attributes['xlink:href'] ?? '';
    const formula = reference ? await file.readFormula(reference) : null;
    if (formula) formulas.set(reference, formula);
  }
  return formulas;
}

async function readPictures(
  file: OpenDocument,
  wanted: ReadonlyMap<string, Uint8Array | null>,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const [key, known] of wanted) {
    const bytes = known ?? (await file.archive?.read(key));
    if (bytes) pictures.set(key, bytes);
  }
  return pictures;
}
