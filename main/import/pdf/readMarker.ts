import type { Marker } from './textBlock';

const BULLET = /^([•◦▪▫●○■□‣⁃∙·➢➤✓–—*-])\s*(?=\S)/u;
/** Symbol fonts have their bullets among the characters for private use. */
const PRIVATE = /^([\ue000-\uf8ff])\s*(?=\S)/u;
/** From right to left, there is no white space that could be seen after the number. */
const NUMBER = /^(\d{1,3})[.)](?:\s+(?=\S)|(?=[\p{Script=Hebrew}\p{Script=Arabic}]))/u;

/** What an item of a list begins with; null for any other text. A sign must be followed by white space or be no word’s. */
export function readMarker(text: string): Marker | null {
  const bullet = text.match(BULLET) ?? text.match(PRIVATE);
  if (bullet) {
    const [whole, sign = ''] = bullet;
    const isDash = /[–—*·-]/.test(sign);
    return isDash && !/\s$/.test(whole) ? null : { text: whole, number: null };
  }
  const numbered = text.match(NUMBER);
  return numbered ? { text: numbered[0], number: Number(numbered[1]) } : null;
}
