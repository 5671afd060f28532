import { expect, it } from 'vitest';
import { toggleFacsimile } from './toggleFacsimile';

const closed = { isFacsimileShown: false, isSidebarShown: true, isSidebarAside: false };

it('lets the sidebar make way in a window without room for both, and brings it back', () => {
  const open = toggleFacsimile(closed, 1280);
  expect(open).toEqual({ isFacsimileShown: true, isSidebarShown: false, isSidebarAside: true });
  expect(toggleFacsimile(open, 1280)).toEqual(closed);
});

it.each([
  ['in a wide window', closed, 1920, true],
  ['where it was away before', { ...closed, isSidebarShown: false }, 1280, false],
])('leaves the sidebar as it is %s', (_when, before, width, isSidebarShown) => {
  const open = toggleFacsimile(before, width);
  expect(open.isSidebarShown).toBe(isSidebarShown);
  expect(toggleFacsimile(open, width)).toEqual(before);
});
