import { useEffect } from 'react';
import { useLibrary } from '../state/WindowContext';

/**
 * Gives the page its theme (`data-theme`): the one that the system’s parts of the window have, since the main process
 * gives them the library’s, and remembers it for the next start.
 */
export function followTheme(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = isDark.matches ? 'dark' : 'light';
  };
  apply();
  isDark.addEventListener('change', apply);
}

/** Keeps the page’s reading size (`--reading-size`) as the library’s preferences have it. */
export function useReadingSize(): void {
  const sizePx = useLibrary(({ library }) => library.preferences.textSizePx);
  useEffect(() => {
    document.documentElement.style.setProperty('--reading-size', `${sizePx}px`);
  }, [sizePx]);
}
