import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { FoundAnnotation } from '../../../shared/annotations/foundAnnotation';
import { message } from '../../../shared/words/message';
import type { AnnotationProblem, ReadAnnotations } from '../FoundAnnotations';
import { makeFoundAnnotation } from '../makeFoundAnnotation';
import { readHtmlText } from '../readHtmlText';
import { readTable } from '../readTable';

type Node = DefaultTreeAdapterTypes.Node;

/** Reads the highlights that Taguette exports as CSV: one row for each tag of a highlight. */
export function readTaguetteCsv(text: string): ReadAnnotations {
  const problems: AnnotationProblem[] = [];
  const byId = new Map<string, FoundAnnotation>();
  for (const [index, row] of readTable(text).entries()) {
    const exact = readHtmlText(row.get('content') ?? '');
    const tags = [row.get('tag') ?? ''];
    const id = row.get('id') || `row ${index}`;
    const known = byId.get(id);
    if (known) byId.set(id, { ...known, tags: [...known.tags, ...tags] });
    else if (exact.trim()) byId.set(id, make(exact, row.get('document') ?? '', tags));
    else problems.push({ entry: index + 1, message: message('annotations.problem.noWords') });
  }
  return { annotations: [...byId.values()], problems };
}

/** Reads the same as HTML: each passage, then a paragraph with the name of its document and its tags, then a rule. */
export function readTaguetteHtml(html: string): ReadAnnotations {
  const annotations: FoundAnnotation[] = [];
  const problems: AnnotationProblem[] = [];
  let passage: string[] = [];
  for (const node of childrenOf(findBody(parse(html)))) {
    if (node.nodeName === 'h1' || node.nodeName === 'hr') continue;
    const details = readDetails(node);
    if (!details) {
      passage.push(readText(node));
      continue;
    }
    const exact = passage
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n');
    passage = [];
    if (exact) annotations.push(make(exact, details.title, details.tags));
    else {
      problems.push({
        entry: annotations.length + problems.length + 1,
        message: message('annotations.problem.noWords'),
      });
    }
  }
  return { annotations, problems };
}

function make(exact: string, title: string, tags: readonly string[]): FoundAnnotation {
  return makeFoundAnnotation({
    quote: { exact },
    tags: [...tags],
    target: { title: title.trim(), url: '', author: '' },
  });
}

/** “**Document:** name **Tags:** one, two”, in any language. */
function readDetails(node: Node): { title: string; tags: string[] } | null {
  const children = childrenOf(node);
  const names = children.filter(({ nodeName }) => nodeName === 'strong');
  const [first, second] = names;
  if (node.nodeName !== 'p' || !first || !second || names.length !== 2) return null;
  const between = (from: number, to: number) => children.slice(from, to).map(readText).join('');
  const [at, next] = [children.indexOf(first), children.indexOf(second)];
  const tags = between(next + 1, children.length).split(',');
  return { title: between(at + 1, next).trim(), tags: tags.map((tag) => tag.trim()) };
}

function findBody(node: Node): Node {
  for (const child of childrenOf(node)) {
    if (child.nodeName === 'body') return child;
    if (child.nodeName === 'html') return findBody(child);
  }
  return node;
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function readText(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value.replace(/\s+/g, ' ');
  return childrenOf(node).map(readText).join('');
}
