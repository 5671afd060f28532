import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { windowColors } from './windowColors';

it('knows the colours of the page', () => {
  const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  const papers = [...tokens.matchAll(/--paper:\s*(#\w+)/g)].map(([, color]) => color);
  expect(papers).toEqual([windowColors.light, windowColors.dark]);
});
