import { useLayoutEffect } from 'react';
import { useLibrary } from '../../state/WindowContext';
import { pickLook, showLook } from './readingLook';

/** Gives the page what the library’s preferences say of reading. */
export function useReadingLook(): void {
  const preferences = useLibrary(({ library }) => library.preferences);
  useLayoutEffect(() => {
    const later = new AbortController();
    showLook(pickLook(preferences), later.signal);
    return () => later.abort();
  }, [preferences]);
}
