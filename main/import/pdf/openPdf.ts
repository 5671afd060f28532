import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AttestError, hasCode } from '../../../shared/model/AttestError';
import { message } from '../../../shared/words/message';
import { addTrailer } from './addTrailer';
import { readCharacterMap } from './readCharacterMap';

/** More pages than any document for reading has; a file can claim any number of them. */
const MAX_PAGES = 10_000;

/**
 * Opens a PDF without drawing anything, running anything or loading anything from elsewhere. Throws `password` where it is
 * encrypted and the password is missing or wrong, `unsupported` where it is damaged, and `too-large` for too many pages.
 */
export async function openPdf(
  name: string,
  bytes: Uint8Array,
  password?: string,
): Promise<PDFDocumentProxy> {
  try {
    return await openBytes(name, bytes, password);
  } catch (error) {
    const mended = hasCode(error, 'unsupported') ? addTrailer(bytes) : null;
    if (!mended) throw error;
    return openBytes(name, mended, password);
  }
}

async function openBytes(
  name: string,
  bytes: Uint8Array,
  password?: string,
): Promise<PDFDocumentProxy> {
  const { getDocument, PasswordResponses } = await loadPdfjs();
  const loading = getDocument({
    // It takes the bytes for its own.
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    verbosity: 0,
    // Nothing is drawn: no fonts, no pictures, no programs to decode them.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    fontExtraProperties: true,
    maxImageSize: 0,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    BinaryDataFactory: CharacterMaps,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MAX_PAGES) {
      throw new AttestError('too-large', message('pdf.tooManyPages', { limit: MAX_PAGES }));
    }
    return document;
  } catch (error) {
    await loading.destroy();
    if (isPasswordException(error)) {
      const isWrong = error.code === PasswordResponses.INCORRECT_PASSWORD;
      throw new AttestError(
        'password',
        message(isWrong ? 'pdf.wrongPassword' : 'pdf.needsPassword', { name }),
      );
    }
    if (error instanceof AttestError) throw error;
    throw new AttestError('unsupported', message('pdf.damaged', { name }), { cause: error });
  }
}

/** Hands pdf.js the maps of characters that Chinese, Japanese and Korean fonts refer to by name, and nothing else. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error('Nothing is drawn.');
    return readCharacterMap(filename);
  }
}

function isPasswordException(error: unknown): error is Error & { code: number } {
  return error instanceof Error && error.name === 'PasswordException' && 'code' in error;
}

let loaded: ReturnType<typeof load> | undefined;

/** pdf.js, which does its work in this thread: whoever calls is in a worker already. */
function loadPdfjs() {
  loaded ??= load();
  return loaded;
}

async function load() {
  // It looks for them while it is loaded, and makes one, for drawing, which is never done here.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: worker });
  return pdfjs;
}
