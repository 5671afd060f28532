import { type DOMWindow, JSDOM } from 'jsdom';
import { keepEmphasis } from './keepEmphasis';
import { keepFormulas } from './keepFormulas';
import { limitTree } from './limitTree';

/** A web page as an inert tree, and the window that it was parsed in. */
export interface Page {
  window: DOMWindow;
  document: Document;
}

/**
 * Parses a page, and writes its formulas and its emphasis so that they outlast what is taken out of it later. The
 * document is one of `DOMParser`: it belongs to no window, so that scripts in it do not run, nothing in it is loaded,
 * and its style sheets are not even parsed.
 */
export function openPage(html: string): Page {
  const { window } = new JSDOM('');
  const document = new window.DOMParser().parseFromString(limitTree(html), 'text/html');
  keepFormulas(document);
  keepEmphasis(document);
  return { window, document };
}
