import { expect, it } from 'vitest';
import { toggleFocusMode } from './focusMode';
import { initialSession } from './sessionState';

it.each([
  { isSidebarShown: true, isInspectorShown: true },
  { isSidebarShown: true, isInspectorShown: false },
  { isSidebarShown: false, isInspectorShown: true },
])('brings the panels back as they were: %o', (panels) => {
  const before = { ...initialSession, ...panels };
  const within = { ...before, ...toggleFocusMode(before) };
  expect(within).toMatchObject({ isSidebarShown: false, isInspectorShown: false });
  expect({ ...within, ...toggleFocusMode(within) }).toEqual(before);
});

it('ends with the panels of before where one was opened meanwhile', () => {
  const within = { ...initialSession, ...toggleFocusMode(initialSession), isInspectorShown: true };
  expect(toggleFocusMode({ ...within })).toMatchObject({ isSidebarShown: true, focusMode: null });
});
