import { useEffect } from 'react';
import { useLibrary } from '../state/WindowContext';
import { applyLook } from './look';

/** Keeps the page's theme and reading size as the library's preferences and the system have them. */
export function usePreferences(): void {
  const preferences = useLibrary(({ library }) => library.preferences);
  useEffect(() => {
    applyLook(preferences);
    const system = matchMedia('(prefers-color-scheme: dark)');
    const onChange = () => applyLook(preferences);
    system.addEventListener('change', onChange);
    return () => system.removeEventListener('change', onChange);
  }, [preferences]);
}
