import { Readability } from '@mozilla/readability';

/** What Readability takes for the article of a page, and what it found out about it. Unknown details are empty. */
export interface ReadableArticle {
  /** The texts and pictures of the page itself that it would keep. */
  texts: ReadonlySet<Text>;
  pictures: ReadonlySet<Element>;
  title: string;
  byline: string;
  publisher: string;
  published: string;
  language: string;
  direction: string;
}

/** Names the element of the page that one in Readability’s copy stands for. It survives being renamed and moved. */
const PLACE = 'data-attest-place';

/**
 * Has Readability, as in Firefox’s reader view, take a copy of a page apart, and returns what of the page is left in it. The
 * page itself is unchanged. Null where it finds no article.
 */
export function findReadable(page: Document): ReadableArticle | null {
  const elements = [...page.querySelectorAll('*')];
  const copy = page.cloneNode(true) as Document;
  [...copy.querySelectorAll('*')].forEach((element, place) => {
    element.setAttribute(PLACE, String(place));
  });
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  if (!found?.content || !isElement(found.content)) return null;
  const placeOf = (element: Element | null) =>
    elements[Number(element?.closest(`[${PLACE}]`)?.getAttribute(PLACE))] ?? page.documentElement;
  const pictures = [...found.content.querySelectorAll('img')].map(placeOf);
  return {
    texts: findTexts(page, found.content, placeOf),
    pictures: new Set(pictures),
    title: found.title ?? '',
    byline: found.byline ?? '',
    publisher: found.siteName ?? '',
    published: found.publishedTime ?? '',
    language: found.lang ?? '',
    direction: found.dir ?? '',
  };
}

/** A text node isn’t the same in the copy, but says the same, in the same order, in the element that it was in. */
function findTexts(
  page: Document,
  content: Element,
  placeOf: (element: Element | null) => Element,
): Set<Text> {
  const texts = listTexts(page.documentElement);
  const places = new Map<string, number[]>();
  for (const [index, { data }] of texts.entries()) {
    const known = places.get(data);
    if (known) known.push(index);
    else places.set(data, [index]);
  }
  const ranges = new Map<Element, { from: number; to: number }>();
  for (const [index, text] of texts.entries()) {
    for (let above = text.parentElement; above; above = above.parentElement) {
      const range = ranges.get(above);
      if (range) range.to = index;
      else ranges.set(above, { from: index, to: index });
    }
  }
  const found = new Set<Text>();
  let last = -1;
  for (const { data, parentElement } of listTexts(content)) {
    const range = ranges.get(placeOf(parentElement));
    const indices = places.get(data);
    if (!range || !indices) continue;
    const after = firstFrom(indices, Math.max(range.from, last + 1));
    const index = after !== undefined && after <= range.to ? after : firstFrom(indices, range.from);
    const text = index !== undefined && index <= range.to ? texts[index] : undefined;
    if (!text || index === undefined) continue;
    found.add(text);
    last = index;
  }
  return found;
}

/** The first of increasing numbers that isn’t less than `least`. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

/** The texts under an element that aren’t only white space. */
export function listTexts(root: Element): Text[] {
  const texts: Text[] = [];
  const visit = (element: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) visit(child);
      else if (isText(child) && /\S/.test(child.data)) texts.push(child);
    }
  };
  visit(root);
  return texts;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}
