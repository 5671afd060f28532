import temml from 'temml';
import { inertWindow } from '../inertWindow';

/** Longer ones are not formulas. */
const MAX_LENGTH = 5000;

/** TeX as a `math` element; null for TeX that can’t be read. */
export function readTex(tex: string, display: boolean): Element | null {
  if (!tex || tex.length > MAX_LENGTH) return null;
  try {
    const mathml = temml.renderToString(tex, { displayMode: display, throwOnError: true });
    const { body } = new inertWindow.DOMParser().parseFromString(mathml, 'text/html');
    return body.querySelector('math');
  } catch {
    // Pages use commands of their own, or simply have mistakes: the TeX is then shown as it is.
    return null;
  }
}
