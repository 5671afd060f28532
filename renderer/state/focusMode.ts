import type { SessionState } from './sessionState';

/** What begins or ends focus mode: the window’s sides go, and come back as they were. */
export function toggleFocusMode({
  focusMode,
  isSidebarShown,
  isInspectorShown,
}: SessionState): Partial<SessionState> {
  if (focusMode) return { ...focusMode, focusMode: null };
  return {
    focusMode: { isSidebarShown, isInspectorShown },
    isSidebarShown: false,
    isInspectorShown: false,
  };
}
