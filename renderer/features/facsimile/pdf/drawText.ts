import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextLayerBuilder } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import { makePageString, type PageItem, type PageString } from '../matching/pageString';
import { loadPdfjs } from './openFacsimile';

type TextLayerOptions = Parameters<TextLayerBuilder['render']>[0];

/** The text of a page, unseen over its picture, where it can be selected. */
export interface DrawnPage {
  /** Holds the elements. */
  readonly layer: HTMLElement;
  /** The elements of the text’s items, in their order; none for those without letters. */
  readonly elements: readonly (HTMLElement | undefined)[];
  readonly string: PageString;
}

/** pdf.js can do without pictures that are drawn one by one; its types can’t. */
const noPictures: Pick<TextLayerOptions, 'images'> = Object.create(null);

/** Makes the text of a page, for `--total-scale-factor` CSS pixels per point. Null where that was ended. */
export async function drawText(page: PDFPageProxy, signal: AbortSignal): Promise<DrawnPage | null> {
  const { TextLayerBuilder } = await loadPdfjs();
  // Ligatures come as letters, so that the words are those of the article.
  const textContentParams = { includeMarkedContent: false, disableNormalization: false };
  const { items } = await page.getTextContent(textContentParams);
  if (signal.aborted) return null;
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const builder = new TextLayerBuilder({ pdfPage: page, abortSignal: signal });
  signal.addEventListener('abort', () => builder.cancel());
  const viewport = page.getViewport({ scale: 1 });
  await builder.render({ viewport, textContentParams, ...noPictures });
  if (signal.aborted) return null;
  // One stop for all pages: their view.
  builder.div.tabIndex = -1;
  return {
    layer: builder.div,
    elements: pairElements(texts, builder.div.querySelectorAll<HTMLElement>(':scope > span')),
    string: makePageString(texts),
  };
}

/** pdf.js makes one for each item that has letters. */
function pairElements(
  texts: readonly PageItem[],
  made: NodeListOf<HTMLElement>,
): (HTMLElement | undefined)[] {
  let next = 0;
  return texts.map(({ str }) => {
    if (str === '') return undefined;
    next += 1;
    return made[next - 1];
  });
}
