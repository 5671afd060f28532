/** What a formula may consist of: MathML Core without links, actions, images and foreign content. */
export const MATHML_ELEMENTS: ReadonlySet<string> = new Set([
  ...['math', 'semantics', 'annotation', 'mrow', 'mstyle', 'mpadded', 'mphantom', 'merror'],
  ...['mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot'],
  ...['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts'],
  ...['mtable', 'mtr', 'mtd'],
]);

const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['display', 'displaystyle', 'scriptlevel', 'mathvariant', 'dir'],
  ...['form', 'fence', 'separator', 'stretchy', 'symmetric', 'largeop', 'movablelimits'],
  ...['accent', 'accentunder', 'lspace', 'rspace', 'minsize', 'maxsize', 'linethickness'],
  ...['width', 'height', 'depth', 'voffset', 'columnspan', 'rowspan'],
]);

const KEYWORDS = /^[a-z][a-z -]{0,60}$/i;
/** Below 100 of any unit: larger ones only serve to cover what is around the formula. */
const LENGTH = /^[-+]?(?:\d{1,2}(?:\.\d{0,8})?|\.\d{1,8})(?:[a-z]{2}|%)?$/i;
const ENCODING = /^(?:application\/x-tex|text\/plain)$/;

/** Real formulas have a tenth of that. */
const MAX_LENGTH = 50_000;
const MAX_DEPTH = 60;

const PIECE = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>|([^<>]+)/gy;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;
const TEXT = /^(?:[^&]|&(?:amp|lt|gt|quot);)*$/;

/** True for an attribute that MathML may keep: it sets how the formula is laid out, within limits. */
export function isMathmlAttribute(name: string, value: string): boolean {
  return name === 'encoding'
    ? ENCODING.test(value)
    : ATTRIBUTES.has(name) && (KEYWORDS.test(value) || LENGTH.test(value));
}

/**
 * True for one formula as Attest writes it: `math` around elements and attributes that are allowed, each closed, nothing
 * else. Such a text is read the same as HTML and as XML, and can neither load, run nor link to anything.
 */
export function isSafeMathml(source: string): boolean {
  if (!source.startsWith('<math') || source.length > MAX_LENGTH) return false;
  const open: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const [piece, close, name = '', attributes = '', text] = PIECE.exec(source) ?? [];
    if (piece === undefined) return false;
    if (text !== undefined) {
      if (!TEXT.test(text)) return false;
    } else if (close) {
      if (attributes || open.pop() !== name) return false;
    } else {
      if (!isOpening(name, open.length) || !areSafe(attributes)) return false;
      open.push(name);
    }
    if (open.length === 0 && PIECE.lastIndex < source.length) return false;
  }
  return open.length === 0;
}

function isOpening(name: string, depth: number): boolean {
  return MATHML_ELEMENTS.has(name) && (name === 'math') === (depth === 0) && depth < MAX_DEPTH;
}

function areSafe(attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', value = '']) =>
    isMathmlAttribute(name, value),
  );
}
