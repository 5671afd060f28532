import { BrowserWindow } from 'electron';

/** The app's window; null where it is closed. A page that is being printed has a hidden one, below it. */
export function findWindow(): BrowserWindow | null {
  return BrowserWindow.getAllWindows().find((window) => !window.getParentWindow()) ?? null;
}
