import { replaceElement } from '../../../shared/markup/replaceElement';
import { chooseScope, findDeclared } from './article/chooseScope';
import { completeArticle } from './article/completeArticle';
import { findReadable, listTexts, type ReadableArticle } from './article/findReadable';
import { isHidden, isHiddenIn } from './article/isHidden';
import { listLeftOut } from './article/listLeftOut';
import { listProse } from './article/listProse';
import { measurePortions } from './article/measurePortions';
import { pruneArticle } from './article/pruneArticle';
import { measureText } from './measureText';
import type { Page } from './openPage';

/** The part of a page that is its article, and what was found out about it. Unknown details are empty. */
export interface ExtractedArticle {
  root: Element;
  title: string;
  byline: string;
  publisher: string;
  published: string;
  language: string;
  direction: string;
  /** The paragraphs of the page that are not in the article. */
  leftOut: string[];
}

/** What a page says about its article, to tell what belongs to it. */
interface Declared {
  text: string;
  summary: string;
}

/** Pages with more elements are books. */
const MAX_READABLE_ELEMENTS = 50_000;
/**
 * Readability rearranges elements one by one, and each time jsdom recounts the element's siblings. This many steps take
 * about ten seconds; an article with 2,000 sibling paragraphs takes a fifth of that.
 */
const MAX_SIBLING_STEPS = 20_000_000;

/** Where less than this is found of a page swallowed by an unclosed tag, the whole body is better. */
const KEPT_SHARE = 0.8;
/** From texts shorter than this, Readability can’t tell what is trimmings. In UTF-16 units without white space. */
const SHORT = 500;

/** How much more an article may have before Readability has missed a part of it. */
const MOST_FOUND = 1.2;

/** The “[edit]” after every heading in a wiki. */
const CLUTTER = '.mw-editsection';
const CHROME =
  'header, nav, footer, aside, form, [role="banner"], [role="navigation"], [role="contentinfo"], [role="complementary"], [role="search"]';

const NOTHING = { title: '', byline: '', publisher: '', published: '', language: '' };

/**
 * Finds the article of a page: what Readability finds, completed with what it loses. A pasted fragment is all article, and
 * so is the body of a page in which no article is found, that is too long to search, that an unclosed tag has
 * mostly hidden, or that is wanted whole. Changes the page.
 */
export function extractArticle(
  page: Page,
  html: string,
  declared: Declared,
  isWholePage = false,
): ExtractedArticle {
  const { body } = page.document;
  for (const clutter of body.querySelectorAll(CLUTTER)) clutter.remove();
  if (isWholePage || isPieceOfPage(html) || !isReadable(page)) return takeWhole(body);
  const least = page.isSwallowed ? measureText(body) * KEPT_SHARE : 1;
  const found = findReadable(page.document);
  const length = found ? measureTexts(found.texts) : 0;
  if (page.isSwallowed && length < least) return takeWhole(body);
  const kept = chooseKept(body, found, length);
  if (!kept.size) return takeWhole(body);
  return complete(body, kept, found, declared, length < SHORT);
}

/** What is certainly article: what Readability keeps, or what the page says is its article where that is more to be trusted. */
function chooseKept(
  body: Element,
  found: ReadableArticle | null,
  length: number,
): ReadonlySet<Text> {
  const own = findDeclared(body);
  if (own) {
    const texts = listShown(own);
    const ownLength = measureTexts(texts);
    const shared = texts.filter((text) => found?.texts.has(text));
    if (length < SHORT && ownLength > 0) return new Set(texts);
    if (measureTexts(shared) < length / 2 && ownLength > SHORT) return new Set(texts);
    const prose = listProse(own);
    // Of an article in many parts, Readability may have found one.
    if (found && measureTexts(prose) > length * MOST_FOUND)
      return new Set([...found.texts, ...prose]);
  }
  if (length >= SHORT && found) return found.texts;
  const texts = found?.texts.size ? [...found.texts] : listShown(body);
  const outside = texts.filter((text) => !text.parentElement?.closest(CHROME));
  return new Set(outside.length ? outside : texts);
}

function complete(
  body: Element,
  kept: ReadonlySet<Text>,
  found: ReadableArticle | null,
  declared: Declared,
  isShort: boolean,
): ExtractedArticle {
  const portions = measurePortions(body, kept);
  const scope = chooseScope(body, portions, isShort);
  const { texts, restored } = completeArticle(scope, {
    portions,
    kept,
    declared: declared.text,
    summary: declared.summary,
    title: found?.title ?? '',
    targets: listTargets(kept),
  });
  const details = found ?? NOTHING;
  const known = [details.title, details.byline];
  const leftOut = listLeftOut(body, scope, texts, known);
  const wanted = new Set(restored);
  pruneArticle(scope, texts, (picture) => {
    if (found?.pictures.has(picture)) return true;
    if (isShort && !picture.closest(CHROME)) return true;
    for (let above = picture.parentElement; above && above !== scope; above = above.parentElement) {
      if (wanted.has(above)) return true;
    }
    return false;
  });
  const direction = found?.direction || scope.closest('[dir]')?.getAttribute('dir') || '';
  const { title, byline, publisher, published, language } = details;
  const root = replaceElement(scope, 'div');
  return { root, title, byline, publisher, published, language, direction, leftOut };
}

function takeWhole(body: Element): ExtractedArticle {
  for (const element of [...body.querySelectorAll('*')]) if (isHidden(element)) element.remove();
  const direction = body.getAttribute('dir') ?? '';
  return { root: replaceElement(body, 'div'), ...NOTHING, direction, leftOut: [] };
}

function listShown(root: Element): Text[] {
  return listTexts(root).filter((text) => !isHiddenIn(text, root));
}

function measureTexts(texts: Iterable<Text>): number {
  let length = 0;
  for (const { data } of texts) length += data.replace(/\s+/g, '').length;
  return length;
}

function listTargets(texts: ReadonlySet<Text>): Set<string> {
  const targets = new Set<string>();
  for (const text of texts) {
    const href = text.parentElement?.closest('a[href]')?.getAttribute('href') ?? '';
    if (/^#./.test(href)) targets.add(href.slice(1));
  }
  return targets;
}

/** False for a page that would take Readability minutes. */
function isReadable({ document }: Page): boolean {
  const elements = [...document.querySelectorAll('*')];
  const families = new Map<Node | null, number>();
  for (const { parentNode } of elements) {
    families.set(parentNode, (families.get(parentNode) ?? 0) + 1);
  }
  let steps = 0;
  for (const size of families.values()) steps += size * size;
  return elements.length <= MAX_READABLE_ELEMENTS && steps <= MAX_SIBLING_STEPS;
}

/** True for HTML from a clipboard: marked as such, or with nothing that makes it a page. */
function isPieceOfPage(html: string): boolean {
  return html.includes('<!--StartFragment') || !/<(?:!doctype|html|body|title)\b/i.test(html);
}
