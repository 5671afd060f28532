import type { Quote, TextRange } from '../../../shared/model/anchor';
import { fieldsOf, firstText, listOf, offsetOf, textOf, wordsOf } from '../jsonFields';
import { rangeOf } from '../makeFoundAnnotation';

/** What the selectors of a target say together. */
export interface ReadSelectors {
  quote: Quote;
  position: TextRange | null;
  page: string | null;
}

/** Selectors within selectors: deeper ones are no one’s. */
const MOST_DEPTH = 8;

/**
 * Reads the selectors of a Web Annotation (https://www.w3.org/TR/annotation-model/#selectors), alone or in a list, with
 * what refines them. A position within a part of the page says nothing of the whole, so only one of the whole counts.
 */
export function readSelectors(selector: unknown): ReadSelectors {
  const found: ReadSelectors = {
    quote: { exact: '', prefix: '', suffix: '' },
    position: null,
    page: null,
  };
  for (const one of listOf(selector)) readOne(one, found, true, 0);
  return found;
}

function readOne(value: unknown, found: ReadSelectors, isWhole: boolean, depth: number): void {
  if (depth > MOST_DEPTH) return;
  const selector = fieldsOf(value);
  const type = textOf(selector.type ?? selector['@type']).replace(/^oa:/, '');
  if (!found.quote.exact.trim()) readQuote(selector, found);
  if (isWhole && !found.position && (!type || type === 'TextPositionSelector')) {
    found.position = rangeOf(offsetOf(selector.start), offsetOf(selector.end));
  }
  if (type === 'FragmentSelector' || typeof value === 'string') {
    readFragment(firstText(selector.value, value), found, isWhole);
  }
  found.page ??= firstText(selector.label, selector.pageLabel, selector.page) || null;
  // A page is a part of the text whose offsets are known to nobody, and an element likewise.
  for (const part of listOf(selector.refinedBy)) readOne(part, found, false, depth + 1);
  for (const part of listOf(selector.items ?? selector.default)) {
    readOne(part, found, isWhole, depth + 1);
  }
}

function readQuote(selector: Readonly<Record<string, unknown>>, found: ReadSelectors): void {
  const exact = wordsOf(selector.exact) || wordsOf(selector.quote);
  if (!exact.trim()) return;
  found.quote = {
    exact,
    prefix: wordsOf(selector.prefix) || wordsOf(selector.quotePrefix),
    suffix: wordsOf(selector.suffix) || wordsOf(selector.quoteSuffix),
  };
}

/** RFC 5147 (`char=3,10`), PDF pages (`page=3`) and text fragments (`:~:text=prefix-,start,end,-suffix`). */
function readFragment(fragment: string, found: ReadSelectors, isWhole: boolean): void {
  const [, start, end] = /\bchar=(\d{1,12}),(\d{1,12})/.exec(fragment) ?? [];
  if (isWhole && start !== undefined) {
    found.position ??= rangeOf(offsetOf(start), offsetOf(end));
  }
  const [, page] = /(?:^|[#&?])page=([^&]+)/.exec(fragment) ?? [];
  if (page) found.page ??= decode(page);
  const [, directive] = /:~:text=([^&]+)/.exec(fragment) ?? [];
  if (directive && !found.quote.exact) found.quote = readTextFragment(directive) ?? found.quote;
}

/** https://wicg.github.io/scroll-to-text-fragment/. A range by its first and last words is not a quote, so it is left out. */
function readTextFragment(directive: string): Quote | null {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift()?.slice(0, -1) ?? '') : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop()?.slice(1) ?? '') : '';
  const [exact, ...others] = parts;
  if (!exact || others.length) return null;
  return { exact: decode(exact), prefix: decode(prefix), suffix: decode(suffix) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // It was written by hand, and is what it looks like.
    return text;
  }
}
