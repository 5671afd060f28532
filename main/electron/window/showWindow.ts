import type { BrowserWindow } from 'electron';
import { findWindow } from './findWindow';

/** Brings the window to the front and answers it; null where there is none. */
export function showWindow(): BrowserWindow | null {
  const window = findWindow();
  if (!window) return null;
  if (window.isMinimized()) window.restore();
  window.show();
  return window;
}
