import { DOMParser, type Node as DocumentNode } from '@tiptap/pm/model';
import { articleDocumentSchema } from '../../../shared/document/articleDocumentSchema';
import { keepEmphasis } from '../../../shared/markup/keepEmphasis';
import { replaceElement } from '../../../shared/markup/replaceElement';
import { setFormulasAside } from './formulas/setFormulasAside';
import { inertWindow } from './inertWindow';
import { limitTree } from './limitTree';
import { sanitize } from './sanitize';
import { setPicturesAside } from './setPicturesAside';
import { settlePage } from './settlePage';

/** Addresses that nothing has, for what has none of its own while the page is cleaned. */
const PICTURE = 'https://picture.invalid/in-file/';
const INNER = 'https://inner.invalid/#';

const TEXT_BLOCKS = 'p, h1, h2, h3, h4, h5, h6';
/** An initial or a sign that is drawn. */
const LONGEST_SIGN = 2;

/**
 * Reads HTML that was made of a document of another kind. All of it is text, so that no article is looked for in it; otherwise
 * it is as little trusted as a page. Images of `picture:<key>` and links to `#<name>` stay as they are. Throws `too-large` for
 * too many elements.
 */
export function readBody(html: string): DocumentNode {
  const document = new inertWindow.DOMParser().parseFromString(limitTree(html), 'text/html');
  const formulas = setFormulasAside(document);
  keepEmphasis(document);
  const pictures = new Map(setPicturesAside(document, null).pictures);
  for (const image of document.querySelectorAll('img[src^="picture:"]')) {
    const src = image.getAttribute('src') ?? '';
    const address = `${PICTURE}${pictures.size}`;
    pictures.set(address, src);
    image.setAttribute('src', address);
    settlePlace(image);
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const name = link.getAttribute('href')?.slice(1) ?? '';
    link.setAttribute('href', INNER + encodeURIComponent(name));
  }
  const root = sanitize(replaceElement(document.body, 'div'));
  settlePage(root, { pictures, formulas }, null, { piece: true });
  for (const link of root.querySelectorAll(`a[href^="${INNER}"]`)) {
    link.setAttribute('href', `#${link.getAttribute('href')?.slice(INNER.length)}`);
  }
  return DOMParser.fromSchema(articleDocumentSchema).parse(root);
}

/** In a line of text, a picture would cut the paragraph in two: it follows it instead, or, for a sign, its words stand for it. */
function settlePlace(image: Element): void {
  const block = image.closest(TEXT_BLOCKS);
  if (!block?.textContent?.trim()) return;
  const words = image.getAttribute('alt')?.trim() ?? '';
  if (words && [...words].length <= LONGEST_SIGN) image.replaceWith(words);
  else block.after(image);
}
