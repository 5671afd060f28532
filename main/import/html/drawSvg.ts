import createDOMPurify from 'dompurify';
import { inertWindow } from './inertWindow';

const purifier = createDOMPurify(inertWindow);

/** In CSS pixels. Smaller ones are icons. */
const LEAST_SIDE = 64;

/**
 * The address of a picture that shows a drawing which is part of a page; null where it is an icon or a formula. Of what is
 * in it, only shapes, words and their looks stay: nothing that runs, loads or repeats other parts.
 */
export function drawSvg(svg: Element): string | null {
  const size = isPicture(svg) ? sizeOf(svg) : null;
  if (!size) return null;
  const drawing = svg.cloneNode(true);
  if (!(drawing instanceof inertWindow.SVGElement)) return null;
  purifier.sanitize(drawing, { IN_PLACE: true, USE_PROFILES: { svg: true } });
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) dropAddresses(element);
  drawing.setAttribute('width', String(size.width));
  drawing.setAttribute('height', String(size.height));
  // Most are made for a light page.
  drawing.setAttribute('style', 'background:#fff;color:#000');
  const xml = new inertWindow.XMLSerializer().serializeToString(drawing);
  return `data:image/svg+xml;base64,${Buffer.from(xml).toString('base64')}`;
}

/** What it shows, in the page’s words. */
export function describeSvg(svg: Element): string {
  const title = [...svg.children].find(({ localName }) => localName === 'title');
  return (svg.getAttribute('aria-label') ?? title?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function isPicture(svg: Element): boolean {
  const sides = [svg.getAttribute('width') ?? '', svg.getAttribute('height') ?? ''];
  // As high as letters are.
  if (svg.closest('button, nav') || sides.some((side) => /e[mx]\s*$/.test(side))) return false;
  const lengths = sides.map(toPixels).filter((length) => length !== null);
  if (lengths.some((length) => length < LEAST_SIDE)) return false;
  if (svg.closest('figure')) return true;
  if (svg.getAttribute('aria-hidden') === 'true') return false;
  return lengths.length > 0 || describeSvg(svg) !== '';
}

/** As it says itself, or else as its parts are measured. */
function sizeOf(svg: Element): { width: number; height: number } | null {
  const box = (svg.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  const width = toPixels(svg.getAttribute('width') ?? '');
  const height = toPixels(svg.getAttribute('height') ?? '');
  if (width && height) return { width, height };
  if (!(boxWidth > 0 && boxHeight > 0)) return null;
  if (width) return { width, height: (width * boxHeight) / boxWidth };
  if (height) return { width: (height * boxWidth) / boxHeight, height };
  return { width: boxWidth, height: boxHeight };
}

function toPixels(length: string): number | null {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$/.exec(length)?.[1];
  return found ? Number(found) : null;
}

/** A picture is not allowed to load anything anyway; this way nobody who saves it takes the addresses along. */
function dropAddresses(element: Element): void {
  if (element.localName === 'style' && leadsOut(element.textContent ?? '')) element.remove();
  for (const { name, value } of [...element.attributes]) {
    const isAddress = /(?:^|:)(?:href|src)$/i.test(name);
    if (isAddress ? !value.startsWith('#') : leadsOut(value)) element.removeAttribute(name);
  }
}

/** True where CSS refers to anything outside, or may hide that it does. */
function leadsOut(css: string): boolean {
  return /\\|@import|image-set|url\(\s*(?!["']?#)/i.test(css);
}
