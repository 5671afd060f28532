import { describe, expect, it } from 'vitest';
import { limitTree } from './limitTree';

describe('limitTree', () => {
  it('returns HTML that is not too deep unchanged, byte for byte', () => {
    const html = `<!DOCTYPE html>\n<P class=a>one<p>two${'<div>'.repeat(50)}three`;
    expect(limitTree(html)).toBe(html);
  });

  it('puts what is too deep beside its parent, in order, and keeps pictures and line breaks', () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index}`);
    const html = `${words.map((word) => `<div>${word}<br><img src="a">`).join('')}${'<b>'.repeat(200)}`;
    const limited = limitTree(html);
    expect(limited.match(/w\d+/g)).toEqual(words);
    expect(limited.match(/<br>/g)).toHaveLength(300);
    expect(limited.match(/<img/g)).toHaveLength(300);
    expect(deepest(limited)).toBeLessThanOrEqual(100);
  });
});

function deepest(html: string): number {
  let depth = 0;
  let deepestSoFar = 0;
  for (const [tag] of html.matchAll(/<(?!br|img)[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepestSoFar = Math.max(deepestSoFar, depth);
  }
  return deepestSoFar;
}
