import { Mark } from '@tiptap/core';
import type { Mark as TextMark } from '@tiptap/pm/model';
import { isSafeMathml } from './isSafeMathml';

/** How a stretch of text is shown as a formula. */
export interface Formula {
  /** As `isSafeMathml` accepts it, with what it stands for as its annotation; '' where it has no MathML. */
  mathml: string;
  /** On a line of its own. */
  display: boolean;
}

const ANNOTATION = /<annotation encoding="([^"]*)">([^<]*)<\/annotation><\/semantics><\/math>$/;

/**
 * Marks a formula. The text is its TeX, or its letters where there is none, so that formulas are counted, found, quoted and
 * corrected like any other text.
 */
export const FormulaMark = Mark.create({
  name: 'formula',
  // Outside all other marks: it is shown as one, whatever is within.
  priority: 1100,
  inclusive: false,
  addAttributes: () => ({
    mathml: { default: '', parseHTML: (element) => element.getAttribute('data-formula') },
    display: { default: false, parseHTML: (element) => element.hasAttribute('data-display') },
  }),
  parseHTML: () => [{ tag: 'span[data-formula]' }],
  renderHTML: ({ mark }) => [
    'span',
    { 'data-formula': mark.attrs.mathml, ...(mark.attrs.display && { 'data-display': '' }) },
    0,
  ],
});

/** The formula that a text is marked as; undefined for other text. */
export function formulaOf(marks: readonly TextMark[]): Formula | undefined {
  const attrs = marks.find(({ type }) => type.name === FormulaMark.name)?.attrs;
  return attrs && { mathml: String(attrs.mathml), display: attrs.display === true };
}

/** The MathML to show for a text; undefined if there is none, it is not safe, or the text has been corrected since. */
export function mathmlOf({ mathml }: Formula, text: string): string | undefined {
  const annotated = ANNOTATION.exec(mathml)?.[2];
  return annotated !== undefined && readReferences(annotated) === text && isSafeMathml(mathml)
    ? mathml
    : undefined;
}

/** False where the text is only the letters of the formula. */
export function isTex({ mathml }: Formula): boolean {
  return ANNOTATION.exec(mathml)?.[1] !== 'text/plain';
}

const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function readReferences(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => CHARACTERS[name] ?? '');
}
