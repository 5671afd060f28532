import type { PDFPageProxy } from 'pdfjs-dist';

/** The largest picture of a page, in pixels: more than any screen shows of it. */
const MOST_PIXELS = 16_000_000;

/** Draws a page at so many CSS pixels per point, as sharp as the screen. Null where that was ended. */
export async function drawPicture(
  page: PDFPageProxy,
  scale: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | null> {
  const { width, height } = page.getViewport({ scale });
  const density = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * density));
  canvas.height = Math.max(1, Math.floor(height * density));
  const task = page.render({ canvas, viewport: page.getViewport({ scale: scale * density }) });
  const stop = () => task.cancel();
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return signal.aborted ? null : canvas;
}
