import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from 'parse5';
import { AttestError } from '../../../shared/model/AttestError';

type Parent = DefaultTreeAdapterMap['parentNode'];

/** Real pages are 15 to 30 deep. jsdom and Readability take time by the square of the depth, or run out of stack. */
const MAX_DEPTH = 100;
/** Several times what the longest pages of the web have. */
const MAX_ELEMENTS = 300_000;

/**
 * The same HTML where it is no deeper than what reads it can bear; else flattened, the way browsers do from 512 on:
 * what is nested too deep goes beside its parent. Throws `too-large` for a page of too many elements.
 */
export function limitTree(html: string): string {
  let elementCount = 0;
  let isFlattened = false;
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
        isFlattened ||= isTooDeep;
        defaultTreeAdapter.appendChild((isTooDeep && parentOf(parent)) || parent, node);
      },
    },
  });
  return isFlattened ? serialize(page) : html;
}

function tooManyElements(): AttestError {
  return new AttestError(
    'too-large',
    `This page has more than ${MAX_ELEMENTS.toLocaleString('en')} elements. Save the part that you need and import that.`,
  );
}
