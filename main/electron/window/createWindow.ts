import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { StartMemory } from '../launch/startMemory';
import { hasSystemSpelling } from '../spelling/hostSpelling';
import { fitBounds, MIN_SIZE } from './fitBounds';
import { windowColors } from './windowColors';

const FIRST_SIZE = { width: 1280, height: 800 };

/** Makes the window as remembered. It appears once it has something to show. */
export function createWindow(
  preload: string,
  { bounds, isMaximized, zoomPercent }: Pick<StartMemory, 'bounds' | 'isMaximized' | 'zoomPercent'>,
): BrowserWindow {
  const { workArea } = screen.getPrimaryDisplay();
  const displays = [workArea, ...screen.getAllDisplays().map((display) => display.workArea)];
  const window = new BrowserWindow({
    ...(bounds ? fitBounds(bounds, displays) : FIRST_SIZE),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title: 'Attest',
    backgroundColor: windowColors[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Where no system checks, Chromium would with dictionaries that it downloads.
      spellcheck: hasSystemSpelling,
      zoomFactor: zoomPercent / 100,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    // A dialog may have needed it earlier, and is in front of it now.
    if (!window.isVisible()) window.show();
  });
  return window;
}

/** What is to be remembered of a window that is about to close. */
export function describeWindow(window: BrowserWindow): Pick<StartMemory, 'bounds' | 'isMaximized'> {
  return { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
}
