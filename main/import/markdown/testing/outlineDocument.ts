import type { Node } from '@tiptap/pm/model';
import { lineOf, markRun } from './outlineHtml';

const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  code: 'code',
  link: 'a',
};

/** The blocks of a document, as `outlineHtml` lists those of the HTML that it should be. */
export function outlineDocument(node: Node, path: readonly string[] = []): string[] {
  return node.children.flatMap((child) => {
    const inner = [...path, nameOf(child)];
    switch (child.type.name) {
      case 'horizontalRule':
        return [lineOf(inner, '')];
      case 'codeBlock':
        return [lineOf(inner, child.textContent.replace(/\n+$/, ''))];
      case 'image':
        return child.attrs.alt ? [lineOf(inner, String(child.attrs.alt))] : [];
      case 'paragraph':
      case 'heading': {
        const words = child.children.map(wordsOf).join('');
        return words.trim() ? [lineOf(inner, words)] : [];
      }
      default:
        return outlineDocument(child, inner);
    }
  });
}

function nameOf({ type, attrs }: Node): string {
  const names: Readonly<Record<string, string>> = {
    ...{ paragraph: 'p', image: 'p', heading: `h${attrs.level}`, codeBlock: 'pre' },
    ...{ horizontalRule: 'hr', bulletList: 'ul', orderedList: `ol${attrs.start}` },
    listItem: 'li',
  };
  return names[type.name] ?? type.name;
}

function wordsOf({ type, text, marks }: Node): string {
  if (type.name === 'hardBreak') return '⏎';
  const names = marks.flatMap((mark) => MARKS[mark.type.name] ?? []);
  return markRun(text ?? '', names.sort());
}
