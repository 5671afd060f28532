import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AttestError } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import type { ReadArticle } from '../readArticle';
import { FontLooks } from './FontLooks';
import { layOutPages } from './layOutPages';
import { openPdf } from './openPdf';
import { type ReadPage, readPage } from './readPage';
import { writeDocument } from './writeDocument';

interface PdfInput {
  name: string;
  bytes: Uint8Array;
  options: { password?: string };
  onProgress(fraction: number): void;
}

/** Reads a PDF as an article. */
export async function readPdf(input: PdfInput): Promise<ReadArticle> {
  const pdf = await openPdf(input.name, input.bytes, input.options.password);
  try {
    const pages = await readPages(pdf, input);
    if (!pages.some(({ pieces }) => pieces.length)) {
      throw new AttestError('empty', message('import.pdf.onlyPictures', { name: input.name }));
    }
    const layout = layOutPages(pages, await pdf.getPageLabels());
    const { document } = writeDocument(layout.blocks, layout.notes, layout.words, layout.labels);
    return {
      document,
      details: { title: layout.title },
      direction: layout.isRightToLeft ? 'rtl' : null,
    };
  } finally {
    await pdf.destroy();
  }
}

async function readPages(pdf: PDFDocumentProxy, { onProgress }: PdfInput): Promise<ReadPage[]> {
  const looks = new FontLooks();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page, looks));
    page.cleanup();
    onProgress(number / pdf.numPages);
  }
  return pages;
}
