const SCRIPTS = 'script[type^="math/tex"]';
const CONTAINERS = '.mwe-math-element, .katex, mjx-container';
const IMAGES = 'img[alt].tex, img[alt][class*="mwe-math"]';

/**
 * Replaces every formula with its TeX, as text. Formulas on the web are pictures, MathML beside a rendering, or scripts;
 * their TeX can be read, searched and quoted. MathML without TeX is replaced with its letters.
 */
export function keepFormulas(page: Document): void {
  // Most pages have none, and each search through a page is slow.
  if (!page.querySelector(`${SCRIPTS}, ${CONTAINERS}, ${IMAGES}, math`)) return;
  const scripts = page.querySelectorAll(SCRIPTS);
  // MathJax 2 leaves its rendering beside the script.
  if (scripts.length) {
    removeAll(page, '.MathJax, .MathJax_Preview, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML');
  }
  for (const script of scripts) replaceWithText(script, script.textContent);
  // Containers first: they hold the formula twice, once rendered.
  for (const container of page.querySelectorAll(CONTAINERS)) {
    const formula = container.querySelector('math') ?? container.querySelector('img[alt]');
    if (formula) replaceWithText(container, texOf(formula));
  }
  for (const math of page.querySelectorAll('math')) replaceWithText(math, texOf(math));
  for (const image of page.querySelectorAll(IMAGES)) {
    replaceWithText(image, texOf(image));
  }
}

function texOf(formula: Element): string {
  return (
    formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim() ||
    formula.getAttribute('alttext') ||
    formula.getAttribute('alt') ||
    lettersOf(formula)
  );
}

function lettersOf(formula: Element): string {
  for (const unseen of formula.querySelectorAll('style, script, annotation, annotation-xml')) {
    unseen.remove();
  }
  return formula.textContent;
}

// MediaWiki wraps each formula in {\displaystyle …}, which is of no interest.
function replaceWithText(element: Element, tex: string): void {
  const plain = tex.replace(/\s+/g, ' ').trim();
  const inner = /^\{\\(?:displaystyle|textstyle|scriptstyle)\s*(.*)\}$/.exec(plain)?.[1] ?? plain;
  element.replaceWith(element.ownerDocument.createTextNode(inner.trim()));
}

function removeAll(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) element.remove();
}
