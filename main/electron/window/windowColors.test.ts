import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { windowColors } from './windowColors';

it('knows the colours of the page', () => {
  const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  const papers = [...tokens.matchAll(/--paper:\s*(#\w+)/g)].map(([, color]) => color);
  // The papers that a person may choose instead come after.
  expect(papers.slice(0, 2)).toEqual([windowColors.light, windowColors.dark]);
});
