import { isElement, isText } from './findReadable';
import { isHidden } from './isHidden';

/** How much text an element has, in UTF-16 units without white space. What is hidden doesn’t count. */
export interface Portion {
  letters: number;
  /** In links and controls. */
  linked: number;
  /** What Readability would keep. */
  kept: number;
}

const NOTHING: Portion = { letters: 0, linked: 0, kept: 0 };

/** The portion of an element. */
export type Portions = (element: Element) => Readonly<Portion>;

/** Measures an element and all in it. */
export function measurePortions(root: Element, kept: ReadonlySet<Text>): Portions {
  const portions = new Map<Element, Portion>();
  const visit = (element: Element, isLinked: boolean): Portion => {
    const sum = { ...NOTHING };
    portions.set(element, sum);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const letters = child.data.replace(/\s+/g, '').length;
        sum.letters += letters;
        if (isLinked) sum.linked += letters;
        if (kept.has(child)) sum.kept += letters;
      } else if (isElement(child)) {
        const isControl = child.matches('a[href], button, select, textarea, [role="button"]');
        const part = visit(child, isLinked || isControl);
        if (isHidden(child) && part.kept === 0) {
          portions.set(child, { ...NOTHING });
          continue;
        }
        sum.letters += part.letters;
        sum.linked += part.linked;
        sum.kept += part.kept;
      }
    }
    return sum;
  };
  visit(root, false);
  return (element) => portions.get(element) ?? NOTHING;
}
