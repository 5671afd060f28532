import { inertWindow } from './inertWindow';
import { keepEmphasis } from './keepEmphasis';
import { keepFormulas } from './keepFormulas';
import { limitTree } from './limitTree';
import { mendSwallowed } from './mendSwallowed';
import { type Pictures, setPicturesAside } from './setPicturesAside';

/** A web page, and the pictures that were in it. */
export interface Page {
  document: Document;
  pictures: Pictures;
  /** A tag that was never closed has swallowed most of it. */
  isSwallowed: boolean;
}

/**
 * Parses a page, and writes its formulas, emphasis and pictures so that they outlast what is done to it later. The
 * document is one of `DOMParser`: it belongs to no window, so that scripts in it do not run, nothing in it is loaded,
 * and its style sheets are not even parsed.
 */
export function openPage(html: string): Page {
  const document = new inertWindow.DOMParser().parseFromString(limitTree(html), 'text/html');
  keepFormulas(document);
  keepEmphasis(document);
  const isSwallowed = mendSwallowed(document);
  return { document, pictures: setPicturesAside(document), isSwallowed };
}
