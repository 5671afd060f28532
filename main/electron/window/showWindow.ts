import { BrowserWindow } from 'electron';

/** Brings the window to the front and answers it; null where there is none. */
export function showWindow(): BrowserWindow | null {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return null;
  if (window.isMinimized()) window.restore();
  window.show();
  return window;
}
