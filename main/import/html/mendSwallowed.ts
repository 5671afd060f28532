import { listChildren } from '../../../shared/markup/replaceElement';
import { measureText } from './measureText';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, div, ul, ol, dl, table, blockquote, pre, section, article, figure, hr';

/** In sound pages, headings and links hold a twentieth of the text at most. */
const SWALLOWED_SHARE = 0.5;

/**
 * Repairs a page of which an unclosed heading or link has swallowed most. A heading is closed before its first block.
 * Returns whether anything was swallowed: finding the article by headings and links is then unreliable.
 */
export function mendSwallowed({ body }: Document): boolean {
  const limit = measureText(body) * SWALLOWED_SHARE;
  const headings = [...body.querySelectorAll(HEADINGS)].filter(
    (heading) => measureText(heading) > limit && heading.querySelector(BLOCKS),
  );
  for (const heading of headings) closeHeading(heading);
  return headings.length > 0 || measureLongestLink(body) > limit;
}

function closeHeading(heading: Element): void {
  const first = listChildren(heading).find(
    (child) => child.matches(BLOCKS) || child.querySelector(BLOCKS),
  );
  // From the last, so that each is moved right after the heading.
  for (let last = heading.lastChild; first && last; last = heading.lastChild) {
    heading.after(last);
    if (last === first) return;
  }
}

/** An unclosed link continues in every following block, as one more element with the same address. */
function measureLongestLink(body: Element): number {
  const lengths = new Map<string, number>();
  for (const link of body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    lengths.set(address, (lengths.get(address) ?? 0) + measureText(link));
  }
  return [...lengths.values()].reduce((longest, length) => Math.max(longest, length), 0);
}
