import { measureText } from './measureText';
import { listChildren } from './replaceElement';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, div, ul, ol, dl, table, blockquote, pre, section, article, figure, hr';

/** Headings and links of pages in order hold a twentieth of the text at most. */
const SWALLOWED_SHARE = 0.5;

/**
 * Mends a page of which one heading or link, never closed, has swallowed most. A heading is closed before the first
 * block in it. Answers whether anything was swallowed: what finds articles by headings and links is not to be relied on then.
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
  // From the last, so that each stands right behind the heading when it is moved.
  for (let last = heading.lastChild; first && last; last = heading.lastChild) {
    heading.after(last);
    if (last === first) return;
  }
}

/** A link that is not closed goes on in each block after it, as one more element with the same address. */
function measureLongestLink(body: Element): number {
  const lengths = new Map<string, number>();
  for (const link of body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    lengths.set(address, (lengths.get(address) ?? 0) + measureText(link));
  }
  return [...lengths.values()].reduce((longest, length) => Math.max(longest, length), 0);
}
