import { type DOMWindow, JSDOM } from 'jsdom';
import { limitTree } from './limitTree';

/** A web page as an inert tree, and the window that it was parsed in. */
export interface Page {
  window: DOMWindow;
  document: Document;
}

/**
 * Parses a page. The document is one of `DOMParser`: it belongs to no window, so that scripts in it do not run,
 * nothing in it is loaded, and its style sheets are not even parsed.
 */
export function openPage(html: string): Page {
  const { window } = new JSDOM('');
  return { window, document: new window.DOMParser().parseFromString(limitTree(html), 'text/html') };
}
