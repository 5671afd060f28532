import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from 'parse5';
import { AttestError } from '../../../shared/model/AttestError';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Real pages are 15 to 30 deep. jsdom and Readability take time by the square of the depth, or run out of stack. */
const MAX_DEPTH = 100;
/** What shows something without holding anything. */
const VOID = new Set(['img', 'br', 'hr']);
/** Ten times what a long page has. A page of so many takes a minute to read, and two gigabytes of memory. */
const MAX_ELEMENTS = 150_000;

/**
 * The same HTML where it is no deeper than what reads it can bear; else flattened, the way browsers do from 512 on:
 * what is nested too deep goes beside its parent. Throws `too-large` for a page of too many elements.
 */
export function limitTree(html: string): string {
  let elementCount = 0;
  const overflowing = new Set<Parent>();
  const templates = new Map<Parent, Parent>();
  const parentOf = (node: Parent) =>
    'parentNode' in node ? node.parentNode : (templates.get(node) ?? null);
  const depthOf = (node: Parent) => {
    let depth = 0;
    for (let above: Parent | null = node; above; above = parentOf(above)) depth += 1;
    return depth;
  };
  const page = parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...element) {
        elementCount += 1;
        if (elementCount > MAX_ELEMENTS) throw tooManyElements();
        return defaultTreeAdapter.createElement(...element);
      },
      setTemplateContent(template, content) {
        templates.set(content, template);
        defaultTreeAdapter.setTemplateContent(template, content);
      },
      appendChild(parent, node) {
        const isTooDeep = defaultTreeAdapter.isElementNode(node) && depthOf(parent) >= MAX_DEPTH;
        const host = (isTooDeep && parentOf(parent)) || parent;
        if (isTooDeep) overflowing.add(host);
        defaultTreeAdapter.appendChild(host, node);
      },
    },
  });
  // Of a tower of nothing but tags, nothing needs to be left.
  for (const host of overflowing) host.childNodes = host.childNodes.filter(holdsSomething);
  return overflowing.size ? serialize(page) : html;
}

function holdsSomething(node: DefaultTreeAdapterMap['childNode']): boolean {
  return !('childNodes' in node) || node.childNodes.length > 0 || VOID.has(node.nodeName);
}

function tooManyElements(): AttestError {
  return new AttestError(
    'too-large',
    `This page has more than ${MAX_ELEMENTS.toLocaleString('en')} elements. Save the part that you need and import that.`,
  );
}
