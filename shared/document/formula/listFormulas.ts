import type { Node } from '@tiptap/pm/model';
import { offsetAtPosition, readArticleText } from '../articleText';
import { type Formula, formulaOf } from './formula';

/** A formula in the canonical text: offsets in UTF-16 units. */
export interface PlacedFormula extends Formula {
  readonly start: number;
  readonly end: number;
}

/** The formulas of an article, in order. */
export function listFormulas(document: Node): PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  document.descendants((node, position) => {
    const formula = formulaOf(node.marks);
    if (!formula || !node.isText) return;
    const start = offsetAtPosition(readArticleText(document), position);
    formulas.push({ ...formula, start, end: start + node.nodeSize });
  });
  return formulas;
}
