import { inertWindow } from './inertWindow';
import { keepEmphasis } from './keepEmphasis';
import { keepFormulas } from './keepFormulas';
import { limitTree } from './limitTree';

/**
 * Parses a page, and writes its formulas and its emphasis so that they outlast what is taken out of it later. The
 * document is one of `DOMParser`: it belongs to no window, so that scripts in it do not run, nothing in it is loaded,
 * and its style sheets are not even parsed.
 */
export function openPage(html: string): Document {
  const page = new inertWindow.DOMParser().parseFromString(limitTree(html), 'text/html');
  keepFormulas(page);
  keepEmphasis(page);
  return page;
}
