import { Extension } from '@tiptap/core';
import type { Mark } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { MarkView } from '@tiptap/pm/view';
import { formulaOf, mathmlOf } from '../../../shared/document/formula/formula';

/**
 * Shows formulas as MathML while the text is only read. The TeX lies over it, unseen, so that the caret, selections and
 * everything that counts characters find it. A formula whose TeX has been corrected is shown as TeX.
 */
export const formulaViews = Extension.create({
  name: 'formulaViews',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { markViews: { formula: (mark) => createFormulaView(mark) } } }),
  ],
});

function createFormulaView(mark: Mark): MarkView {
  const dom = document.createElement('span');
  const tex = document.createElement('span');
  dom.dataset.formula = 'tex';
  tex.dataset.tex = '';
  dom.append(tex);
  const formula = formulaOf([mark]);
  let isDrawn = false;
  /** What is typed does not reach a mark’s view. */
  const showCurrent = () => {
    const mathml = formula && mathmlOf(formula, tex.textContent);
    if (mathml && !isDrawn) drawMathml(mathml, dom);
    isDrawn ||= mathml !== undefined;
    dom.dataset.formula = mathml ? 'drawn' : 'tex';
    dom.toggleAttribute('data-display', formula?.display === true);
  };
  const typing = new MutationObserver(showCurrent);
  typing.observe(tex, { characterData: true, childList: true, subtree: true });
  return {
    dom,
    contentDOM: tex,
    ignoreMutation: ({ type, target }) => type !== 'selection' && !tex.contains(target),
    destroy: () => typing.disconnect(),
  };
}

/** Puts safe MathML into `dom`. Assistive technology reads the TeX, which is the text. */
function drawMathml(mathml: string, dom: Element): void {
  const { body } = new DOMParser().parseFromString(mathml, 'text/html');
  for (const text of body.querySelectorAll('annotation')) text.remove();
  const drawn = document.createElement('span');
  drawn.contentEditable = 'false';
  drawn.ariaHidden = 'true';
  drawn.append(...document.importNode(body, true).childNodes);
  dom.prepend(drawn);
}
