import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readArticleText } from '../../../shared/document/articleText';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import type { ReaderInput } from '../formats/ImportFormat';
import type { ReadArticle } from '../readArticle';
import { detectLanguage, isWrittenIn } from './detectLanguage';
import { FontLooks } from './FontLooks';
import { layOutPages } from './layOutPages';
import { openPdf } from './openPdf';
import { placeAnnotations } from './placeAnnotations';
import { readDetails } from './readDetails';
import { type ReadPage, readPage } from './readPage';
import { writeDocument } from './writeDocument';

/** The first pages tell of the language what all do. */
const LANGUAGE_LETTERS = 20_000;

/**
 * Reads a PDF as an article: its text in reading order, with where it is on which page, its footnotes at the end, and what
 * somebody has highlighted and noted in it. Throws `password`, `unsupported` and `too-large` as `openPdf`.
 */
export async function readPdf(input: PdfInput): Promise<ReadArticle> {
  const pdf = await openPdf(input.name, input.bytes, input.options.password);
  try {
    const pages = await readPages(pdf, input);
    const isOnlyPictures = !pages.some(({ pieces }) => pieces.length);
    const layout = layOutPages(pages, await pdf.getPageLabels());
    const { document, placed } = writeDocument(layout);
    const { text } = readArticleText(document);
    const { info, metadata } = await pdf.getMetadata();
    const details = readDetails({
      info,
      xmp: metadata?.getRaw() ?? '',
      language: pages[0]?.language || String(Object(info).Language ?? ''),
      title: layout.title,
      front: layout.front,
      firstPage: (pages[0]?.pieces ?? []).map((piece) => piece.text).join(' '),
    });
    const sample = text.slice(0, LANGUAGE_LETTERS);
    const isKnown = details.language && isWrittenIn(details.language, sample);
    const language = isKnown ? details.language : detectLanguage(sample);
    const annotations = pages.flatMap((page) => page.annotations);
    return {
      document,
      details: { ...details, ...(language && { language }) },
      direction: layout.isRightToLeft ? 'rtl' : null,
      isOnlyPictures,
      annotations: placeAnnotations(annotations, placed, text, layout.labels),
    };
  } finally {
    await pdf.destroy();
  }
}

type PdfInput = Pick<ReaderInput, 'name' | 'bytes' | 'options' | 'onProgress'>;

async function readPages(
  pdf: PDFDocumentProxy,
  { name, onProgress }: PdfInput,
): Promise<ReadPage[]> {
  const looks = new FontLooks();
  const pages: ReadPage[] = [];
  let broken: unknown = null;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, looks));
      page.cleanup();
    } catch (error) {
      if (error instanceof AttestError) throw error;
      broken = error;
    }
    onProgress(number / pdf.numPages);
  }
  // Some pages are better than none.
  if (pages.length) return pages;
  throw new AttestError('unsupported', message('pdf.damaged', { name }), { cause: broken });
}
