import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF that pages are drawn of, or why there is none. */
export type OpenedFacsimile =
  | { readonly pdf: PDFDocumentProxy }
  | { readonly failure: 'damaged' | 'locked' | 'wrongPassword' };

/** A file being opened. `close` ends that, or what came of it. */
export interface OpeningFacsimile {
  readonly opened: Promise<OpenedFacsimile>;
  close(): Promise<void>;
}

/** Opens a PDF to draw its pages. Nothing in it is run, and nothing is loaded from elsewhere. Takes the bytes for its own. */
export async function openFacsimile(
  bytes: Uint8Array,
  password: string | null,
): Promise<OpeningFacsimile> {
  const { pdfjs, PdfResources } = await loadPdfjs();
  const loading = pdfjs.getDocument({
    data: bytes,
    ...(password !== null && { password }),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    BinaryDataFactory: PdfResources,
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
  });
  const open = async (): Promise<OpenedFacsimile> => {
    try {
      return { pdf: await loading.promise };
    } catch (error) {
      if (!isPasswordException(error)) return { failure: 'damaged' };
      const isWrong = error.code === pdfjs.PasswordResponses.INCORRECT_PASSWORD;
      return { failure: isWrong ? 'wrongPassword' : 'locked' };
    }
  };
  return { opened: open(), close: () => loading.destroy() };
}

function isPasswordException(error: unknown): error is Error & { code: number } {
  return error instanceof Error && error.name === 'PasswordException' && 'code' in error;
}

let loaded: ReturnType<typeof load> | null = null;

/** pdf.js and its worker, loaded when the first facsimile is opened. */
export function loadPdfjs(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

async function load() {
  const [pdfjs, { default: PdfWorker }, { PdfResources }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'),
    import('./PdfResources'),
  ]);
  pdfjs.GlobalWorkerOptions.workerPort = new PdfWorker();
  // It finds pdf.js where that has put itself, once it is there.
  const { TextLayerBuilder } = await import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
  return { pdfjs, TextLayerBuilder, PdfResources };
}
