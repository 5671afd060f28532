import {
  isMathmlAttribute,
  isSafeMathml,
  MATHML_ELEMENTS,
} from '../../../../shared/document/formula/isSafeMathml';

/** What a formula stands for. */
export interface FormulaText {
  text: string;
  isTex: boolean;
  display: boolean;
}

const TOKENS = 'mi, mn, mo, ms, mtext';
const UNSEEN = 'annotation, annotation-xml, script, style, template, mglyph, malignmark';

/**
 * Writes a hostile `math` element anew, from nothing but what a formula may consist of, annotated with its text. Returns ''
 * for one that has nothing to show or is too large.
 */
export function writeMathml(math: Element, { text, isTex, display }: FormulaText): string {
  const encoding = isTex ? 'application/x-tex' : 'text/plain';
  const shown = writeChildren(math);
  const mathml = `<math${display ? ' display="block"' : ''}><semantics><mrow>${shown}</mrow><annotation encoding="${encoding}">${escapeXml(text)}</annotation></semantics></math>`;
  return shown && isSafeMathml(mathml) ? mathml : '';
}

function writeChildren(element: Element): string {
  return Array.from(element.children, writeElement).join('');
}

function writeElement(element: Element): string {
  const name = element.localName;
  if (element.matches(UNSEEN)) return '';
  if (element.matches(TOKENS)) {
    return `<${name}${writeAttributes(element)}>${escapeXml(element.textContent.trim())}</${name}>`;
  }
  if (name === 'mfenced') return writeFenced(element);
  // Only what is shown first.
  if (name === 'maction')
    return element.firstElementChild ? writeElement(element.firstElementChild) : '';
  // A row, because its parent may count its children.
  if (name === 'semantics' || !MATHML_ELEMENTS.has(name) || name === 'math') {
    return `<mrow>${writeChildren(element)}</mrow>`;
  }
  return `<${name}${writeAttributes(element)}>${writeChildren(element)}</${name}>`;
}

/** Brackets of older pages, which browsers no longer draw. */
function writeFenced(element: Element): string {
  const [open, close] = [element.getAttribute('open') ?? '(', element.getAttribute('close') ?? ')'];
  const separators = [...(element.getAttribute('separators') ?? ',').replace(/\s/g, '')];
  const parts = Array.from(element.children, (child, index) => {
    const separator = index > 0 && separators[Math.min(index, separators.length) - 1];
    return (separator ? `<mo>${escapeXml(separator)}</mo>` : '') + writeElement(child);
  });
  return `<mrow><mo>${escapeXml(open)}</mo>${parts.join('')}<mo>${escapeXml(close)}</mo></mrow>`;
}

function writeAttributes(element: Element): string {
  return Array.from(element.attributes, ({ name, value }) =>
    isMathmlAttribute(name, value.trim()) ? ` ${name}="${value.trim()}"` : '',
  ).join('');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
