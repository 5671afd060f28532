import { useLayoutEffect } from 'react';
import { useLibrary } from '../state/WindowContext';

/**
 * Gives the page its theme (`data-theme`): the one that the system’s parts of the window have. The main process gives
 * them the library’s, and remembers it for the next start.
 */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
}

/** Gives the page the library’s reading size (`--reading-size`). */
export function useReadingSize(): void {
  const sizePx = useLibrary(({ library }) => library.preferences.textSizePx);
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--reading-size', `${sizePx}px`);
  }, [sizePx]);
}
