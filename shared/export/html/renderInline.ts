import type { Mark, Node } from '@tiptap/pm/model';
import { formulaOf, mathmlOf } from '../../document/formula/formula';
import { isInnerLink } from '../../document/isSafeLink';
import { isSafeUrl } from '../../document/isSafeUrl';
import type { Words } from '../../words/Words';
import { hasNumber } from '../arrangeContent';
import { fragmentId, noteId, passageId } from './elementIds';
import { escapeHtml } from './escapeHtml';
import type { HighlightPiece } from './findHighlightPieces';
import { renderSentence } from './renderSentence';

/** An element around text. Two in a row with the same key are one element. */
interface Wrapper {
  readonly key: string;
  readonly open: string;
  readonly close: string;
}

/**
 * The text of a block as HTML, with its highlights. Highlights may overlap in any way, elements may not:
 * the text is cut where any of them or any mark begins or ends, and each stretch is wrapped in all that
 * cover it, highlights outside. What continues from one stretch to the next stays open as far as nesting allows.
 * The pieces are in the order of their beginnings. `begins` gives what stands before a stretch of text.
 */
export function renderInline(
  block: Node,
  words: Words,
  highlighted: readonly HighlightPiece[] = [],
  begins: (node: Node) => string = () => '',
): string {
  const pieces = coverFormulas(block, highlighted);
  const cuts = pieces.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
  let cut = 0;
  let met = 0;
  let covering: HighlightPiece[] = [];
  const open: Wrapper[] = [];
  const begun = new Set<HighlightPiece>();
  let html = '';

  const wrapIn = (wrappers: readonly Wrapper[]) => {
    let kept = 0;
    while (kept < open.length && open[kept]?.key === wrappers[kept]?.key) kept += 1;
    while (open.length > kept) html += open.pop()?.close ?? '';
    for (const wrapper of wrappers.slice(kept)) {
      html += wrapper.open;
      open.push(wrapper);
    }
  };
  const wrapHighlights = (around: readonly HighlightPiece[]) =>
    around.map((piece) => {
      const isBeginning = piece.isFirst && !begun.has(piece);
      begun.add(piece);
      return wrapHighlight(piece, isBeginning);
    });

  let start = 0;
  for (const node of block.children) {
    const end = start + (node.text?.length ?? 1);
    html += begins(node);
    for (let from = start; from < end; ) {
      while ((cuts[cut] ?? end) <= from) cut += 1;
      const to = Math.min(end, cuts[cut] ?? end);
      for (let piece = pieces[met]; piece && piece.from <= from; piece = pieces[met]) {
        covering.push(piece);
        met += 1;
      }
      covering = covering.filter((piece) => from < piece.to);
      wrapIn([...wrapHighlights(covering), ...wrapMarks(node.marks)]);
      html += node.isText ? renderText(node, from - start, to - start) : '<br>';
      const ending = covering.filter((piece) => piece.isLast && piece.to === to);
      if (ending.length > 0) {
        wrapIn(wrapHighlights(covering.filter((piece) => piece.to > to)));
        html += ending.map((piece) => renderNoteMark(piece, words)).join('');
      }
      from = to;
    }
    start = end;
  }
  wrapIn([]);
  return html;
}

/** A formula can only be marked as a whole. */
function coverFormulas(block: Node, pieces: readonly HighlightPiece[]): readonly HighlightPiece[] {
  let covering = pieces;
  let start = 0;
  for (const node of block.children) {
    const end = start + (node.text?.length ?? 1);
    const [from, to] = [start, end];
    if (findMathml(node)) {
      covering = covering.map((piece) =>
        piece.from < to && piece.to > from
          ? { ...piece, from: Math.min(piece.from, from), to: Math.max(piece.to, to) }
          : piece,
      );
    }
    start = end;
  }
  return covering;
}

function renderText(node: Node, from: number, to: number): string {
  return findMathml(node) ?? escapeHtml(node.text?.slice(from, to) ?? '');
}

function findMathml(node: Node): string | undefined {
  const formula = formulaOf(node.marks);
  return formula && mathmlOf(formula, node.text ?? '');
}

function wrapHighlight({ entry }: HighlightPiece, isBeginning: boolean): Wrapper {
  const { highlight, label } = entry;
  const style = label ? `${label.color} ${label.mark}` : 'solid';
  const details = hasNumber(entry) ? ` aria-details="${noteId(entry)}"` : '';
  const names = isBeginning ? ` id="${passageId(entry)}"${details}` : '';
  return {
    key: highlight.id,
    open: `<mark class="${style}"${names} data-highlight="${highlight.id}">`,
    close: '</mark>',
  };
}

// The style sheet shows its number, so that copied text stays the article's own.
function renderNoteMark({ entry }: HighlightPiece, words: Words): string {
  if (!hasNumber(entry)) return '';
  const { number } = entry;
  const name = renderSentence(words, 'exports.note', { number });
  return `<a class="number" href="#${noteId(entry)}" lang="${words.language}" aria-label="${name}" data-number="${number}"></a>`;
}

const TAGS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};

/** The elements for a text's marks, outermost first. Links that `isSafeLink` refuses are left out. */
function wrapMarks(marks: readonly Mark[]): Wrapper[] {
  return marks.flatMap((mark) => {
    const tag = TAGS[mark.type.name];
    if (tag) return { key: tag, open: `<${tag}>`, close: `</${tag}>` };
    return mark.type.name === 'link' ? (wrapLink(String(mark.attrs.href)) ?? []) : [];
  });
}

function wrapLink(href: string): Wrapper | undefined {
  if (isInnerLink(href)) {
    const open = `<a href="#${escapeHtml(fragmentId(href.slice(1)))}">`;
    return { key: `link ${href}`, open, close: '</a>' };
  }
  if (!isSafeUrl(href)) return undefined;
  return { key: `link ${href}`, open: openLink(href), close: '</a>' };
}

/** The start of a link to somewhere outside. `href` has passed `isSafeUrl`. */
export function openLink(href: string): string {
  return `<a href="${escapeHtml(href.trim())}" rel="noopener noreferrer">`;
}
