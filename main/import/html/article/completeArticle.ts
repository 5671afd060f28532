import {
  isCalledAdvert,
  isCalledByline,
  isCalledComments,
  isCalledNote,
  isCalledOpening,
  isCalledTrimming,
} from './elementNames';
import { isElement, isText, listTexts } from './findReadable';
import { isHidden, isHiddenIn } from './isHidden';
import type { Portions } from './measurePortions';
import { isLong, readsLikeSentence, readWords } from './readsLikeText';

/** What is known of an article beside what Readability would keep of it. */
interface Known {
  portions: Portions;
  kept: ReadonlySet<Text>;
  /** What the page itself says is the text of the article; '' where it doesn’t say. */
  declared: string;
  /** What the page itself says the article is about. */
  summary: string;
  title: string;
  /** The names of places that links in the article lead to, such as its footnotes. */
  targets: ReadonlySet<string>;
}

/** Where something is, seen from what Readability keeps. */
type Place = 'before' | 'within' | 'after';

/** The parts of a page’s article. */
export interface CompletedArticle {
  texts: ReadonlySet<Text>;
  /** Elements that are in it as a whole. */
  restored: readonly Element[];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const BLOCKS =
  'address, article, aside, blockquote, details, dd, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, ul';
const LISTS = 'ul, ol, dl, table';
const CONTROLS = 'button, input, select, textarea, [role="button"], iframe';
const QUOTED = 'blockquote, q, pre, code, kbd, samp, cite';
/** Where it is obvious that what is in them belongs together. */
const CLOSED =
  'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, span, a, em, strong, b, i';
/** All of it, or all but who said it. */
const QUOTATION = /^[“„«「"](.{10,})[”“»」"]/;
/** Around a quotation that is repeated to catch the eye. */
const QUOTATION_MARKS = /^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/g;
/** A link or two in a paragraph is usual, and in a list of other articles there is little else. */
const MOST_LINKED = 0.4;

/**
 * Adds to what Readability keeps of an article what it loses for its looks: attributions, notes, corrections, quotations,
 * headings, lists and tables in elements with the tags or names of trimmings. Leaves out what it keeps though nobody would
 * read it. What an element is called decides nothing by itself: what reads like text, and has no links or controls, is text.
 */
export function completeArticle(scope: Element, known: Known): CompletedArticle {
  const { portions, kept } = known;
  const total = portions(scope).kept;
  const texts = new Set<Text>();
  const restored: Element[] = [];
  let headings: Element[] = [];
  let seen = 0;
  /** Whether what is around the present element, and lost, is article for the most part. */
  let isAround = false;

  const restore = (element: Element) => {
    for (const heading of headings.splice(0)) restore(heading);
    restored.push(element);
    for (const text of listTexts(element)) if (!isHiddenIn(text, element)) texts.add(text);
  };
  const refuse = () => {
    headings = [];
  };

  const visitText = (text: Text, parent: Element) => {
    const isInside = parent.matches(CLOSED) || readsLikeSentence(readWords(text));
    if (!kept.has(text) && !(seen > 0 && seen < total && isInside)) return;
    for (const heading of headings.splice(0)) restore(heading);
    texts.add(text);
    if (kept.has(text)) seen += text.data.replace(/\s+/g, '').length;
  };

  const visit = (element: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child) && /\S/.test(child.data)) visitText(child, element);
      else if (isElement(child)) visitElement(child);
    }
  };

  /** Where most is article, the rest may be too. */
  const isNear = (element: Element) => {
    const { letters, kept: keptLetters } = portions(element);
    return keptLetters >= letters * 0.5 && (keptLetters >= total * 0.15 || element.matches(CLOSED));
  };

  const visitElement = (element: Element) => {
    const { letters, kept: keptLetters } = portions(element);
    if (letters === 0) return;
    if (keptLetters > 0) {
      if (isTrimming(element, total)) {
        seen += keptLetters;
        refuse();
      } else visit(element);
      return;
    }
    if (isHidden(element)) return;
    const parent = element.parentElement;
    if (parent && portions(parent).kept > 0) isAround = isNear(parent);
    const place = seen === 0 ? 'before' : seen >= total ? 'after' : 'within';
    if (element.matches(HEADINGS)) {
      if (place === 'within' && isUnlinked(element)) headings.push(element);
    } else if (isRefused(element, place)) refuse();
    else if (isContainer(element)) visit(element);
    else if (isWanted(element, place)) restore(element);
    else refuse();
  };

  /** Of what Readability keeps. */
  const isTrimming = (element: Element, whole: number) => {
    const { letters, linked } = portions(element);
    if (letters > whole * 0.2 || !isCalledTrimming(element) || isCalledNote(element)) return false;
    if (linked > letters * 0.5 || (isCalledAdvert(element) && isLabel(element))) return true;
    return letters < 200 && element.querySelector(CONTROLS) !== null;
  };

  /** “Advertisement” */
  const isLabel = (element: Element) => {
    const words = readWords(element);
    return (
      !element.querySelector(`${LISTS}, ${QUOTED}`) && !isLong(words) && !readsLikeSentence(words)
    );
  };

  const isUnlinked = (element: Element) => {
    const { letters, linked } = portions(element);
    return linked <= letters * MOST_LINKED;
  };

  /** Of what Readability loses: it and all in it. */
  const isRefused = (element: Element, place: Place) => {
    if (isCalledNote(element) || isTarget(element)) return false;
    const { letters, linked } = portions(element);
    if (place === 'after' && isCalledComments(element)) return true;
    if (isCalledTrimming(element)) {
      const isList = element.matches(LISTS) || element.querySelector(LISTS) !== null;
      if (linked > 0 || element.querySelector(CONTROLS) !== null) return true;
      if (!isList && !isSentences(element)) return true;
      return isSeries(element) || Array.from(element.children).some(isSeries);
    }
    if (!element.matches(BLOCKS)) return false;
    return linked > letters * MOST_LINKED || isCard(element) || isSeries(element);
  };

  /** An announcement of something else: its heading is a link. */
  const isCard = (element: Element) => {
    const heading = element.matches(HEADINGS) ? null : element.querySelector(HEADINGS);
    return heading !== null && portions(heading).linked > portions(heading).letters * 0.8;
  };

  /** Comments, announcements: several in a row, built alike, of which Readability keeps none. */
  const isSeries = (element: Element) => {
    const name = element.getAttribute('class');
    if (!name || element.matches(CLOSED)) return false;
    const alike = [...(element.parentElement?.children ?? [])].filter(
      (other) => other.localName === element.localName && other.getAttribute('class') === name,
    );
    return alike.length > 2 && alike.every((other) => portions(other).kept === 0);
  };

  const isSentences = (element: Element) =>
    element.querySelector(QUOTED) !== null || readsLikeSentence(readWords(element));

  const isContainer = (element: Element) =>
    !element.matches('table, ul, ol, dl, pre, p') && element.querySelector(BLOCKS) !== null;

  const keptWords = listTexts(scope)
    .filter((text) => kept.has(text))
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ');

  const isTarget = (element: Element) =>
    [element, ...element.querySelectorAll('[id]')].some(({ id }) => known.targets.has(id));

  const isWanted = (element: Element, place: Place) => {
    const words = readWords(element);
    if (words === known.title || isPart(words.replace(QUOTATION_MARKS, ''), keptWords))
      return false;
    if (isPart(words, known.declared) || isTarget(element)) return true;
    if (element.matches(CONTROLS)) return false;
    const isIn = element.parentElement?.closest('blockquote, figure, p, li, td') ?? null;
    if (isIn && portions(isIn).kept > 0) return true;
    const isNote = hasName(element, scope, isCalledNote);
    if (isNote) return place !== 'before' && words.length > 1;
    if (!isAround || hasName(element, scope, isCalledByline)) {
      return place === 'before' && isPart(words, known.summary);
    }
    if (place === 'before') {
      return isPart(words, known.summary) || (isLong(words) && isOpening(element, words));
    }
    if (place === 'after') return isUnlinked(element) && isLong(words) && readsLikeSentence(words);
    if (element.matches('table')) return element.querySelectorAll('tr').length > 1;
    if (element.matches('ul, ol, dl, pre, blockquote, cite, q')) return true;
    if (element.matches('figcaption')) return false;
    return isLong(words) || readsLikeSentence(words) || QUOTATION.test(words);
  };

  const isOpening = (element: Element, words: string) =>
    hasName(element, scope, isCalledOpening) || (isUnlinked(element) && readsLikeSentence(words));

  visit(scope);
  return { texts, restored };
}

/** True where an element, or one around it within the article, has such a name. */
function hasName(element: Element, scope: Element, isCalled: (element: Element) => boolean) {
  for (let above: Element | null = element; above && above !== scope; above = above.parentElement) {
    if (isCalled(above)) return true;
  }
  return false;
}

function isPart(words: string, whole: string): boolean {
  return words.length > 20 && whole.includes(words);
}
