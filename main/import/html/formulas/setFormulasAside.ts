import { dropInvisibles } from '../../../../shared/document/dropInvisibles';
import type { Formula } from '../../../../shared/document/formula/formula';
import { readTex } from './readTex';
import { type FormulaText, writeMathml } from './writeMathml';

/** A page’s formulas by the names under which their texts stand for them. */
export type Formulas = ReadonlyMap<string, Formula>;

const SCRIPTS = 'script[type^="math/tex"]';
const CONTAINERS = '.mwe-math-element, .katex, mjx-container';
const IMAGES = 'img[alt].tex, img[alt][class*="mwe-math"]';
const DISPLAYED =
  'math[display="block"], .katex-display, mjx-container[display="true"], script[type*="mode=display"], [class*="mwe-math"][class$="display"], .mwe-math-element-block';

/** Where a formula was: its text, named by `alt`. */
const FORMULA = 'span[role="math"][alt]';

/**
 * Replaces every formula with its TeX, as text, and returns what it looks like. Formulas on the web are pictures, MathML
 * beside a rendering, or scripts; their TeX can be read, searched and quoted. MathML without TeX is replaced with its letters.
 */
export function setFormulasAside(page: Document): Formulas {
  const formulas = new Map<string, Formula>();
  for (const forged of page.querySelectorAll(FORMULA)) forged.removeAttribute('role');
  // Most pages have none, and each search through a page is slow.
  if (!page.querySelector(`${SCRIPTS}, ${CONTAINERS}, ${IMAGES}, math`)) return formulas;
  const setAside = (element: Element, source: Element) => {
    const display = isDisplayed(element) || isDisplayed(source);
    const found = { ...textOf(source), display };
    const math = source.localName === 'math' ? source : readTex(found.text, display);
    const mathml = math ? writeMathml(math, found) : '';
    const name = `formula-${formulas.size}`;
    if (mathml || found.isTex) formulas.set(name, { mathml, display });
    standIn(element, found.text, name);
  };
  const scripts = page.querySelectorAll(SCRIPTS);
  // MathJax 2 leaves its rendering beside the script.
  if (scripts.length) {
    removeAll(page, '.MathJax, .MathJax_Preview, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML');
  }
  for (const script of scripts) setAside(script, script);
  // Containers first: they hold the formula twice, once rendered.
  for (const container of page.querySelectorAll(CONTAINERS)) {
    const formula = container.querySelector('math') ?? container.querySelector('img[alt]');
    if (formula) setAside(container, formula);
  }
  for (const math of page.querySelectorAll('math')) setAside(math, math);
  for (const image of page.querySelectorAll(IMAGES)) setAside(image, image);
  return formulas;
}

/** Marks up the texts that stand for formulas, for the document to be read. */
export function restoreFormulas(root: Element, formulas: Formulas): void {
  for (const element of root.querySelectorAll(FORMULA)) {
    const formula = formulas.get(element.getAttribute('alt') ?? '');
    if (!formula) continue;
    element.setAttribute('data-formula', formula.mathml);
    if (formula.display) element.setAttribute('data-display', '');
  }
}

function isDisplayed(element: Element): boolean {
  return element.closest(DISPLAYED) !== null || element.querySelector(DISPLAYED) !== null;
}

function textOf(formula: Element): Omit<FormulaText, 'display'> {
  const tex =
    (formula.localName === 'script' && formula.textContent) ||
    formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim() ||
    formula.getAttribute('alttext') ||
    formula.getAttribute('alt');
  return { text: tidy(tex || lettersOf(formula)), isTex: !!tex };
}

function lettersOf(formula: Element): string {
  for (const unseen of formula.querySelectorAll('style, script, annotation, annotation-xml')) {
    unseen.remove();
  }
  return formula.textContent;
}

// MediaWiki wraps each formula in {\displaystyle …}, which is of no interest.
function tidy(text: string): string {
  const plain = dropInvisibles(text).replace(/\s+/g, ' ').trim();
  const inner = /^\{\\(?:displaystyle|textstyle|scriptstyle)\s*(.*)\}$/.exec(plain)?.[1] ?? plain;
  return inner.trim();
}

function standIn(element: Element, text: string, name: string): void {
  const formula = element.ownerDocument.createElement('span');
  formula.setAttribute('role', 'math');
  formula.setAttribute('alt', name);
  formula.textContent = text;
  // Two of the same side by side would become one text.
  const before = element.previousSibling;
  if (before?.nodeName === 'SPAN' && (before as Element).matches(FORMULA)) element.before(' ');
  element.replaceWith(formula);
}

function removeAll(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) element.remove();
}
