import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { WordsProvider } from '../ui/WordsContext';
import type { Actions } from './actions';
import type { LibraryView, OpenArticle } from './libraryState';
import type { SessionState } from './sessionState';
import type { WindowState } from './store';
import type { WindowServices } from './windowServices';

const Context = createContext<WindowServices | null>(null);

export function WindowProvider(props: { services: WindowServices; children: ReactNode }) {
  const words = useStore(props.services.store, (state) => state.words);
  return (
    <Context value={props.services}>
      <WordsProvider words={words}>{props.children}</WordsProvider>
    </Context>
  );
}

/** The shared services; for editors that keep edits pending or listen to events. */
export function useServices(): WindowServices {
  const services = useContext(Context);
  if (!services) throw new Error('The window’s views must be inside a WindowProvider.');
  return services;
}

export function useActions(): Actions {
  return useServices().actions;
}

/** A part of the window's state. `select` must return the same value for the same state. */
export function useWindow<Part>(select: (state: WindowState) => Part): Part {
  return useStore(useServices().store, select);
}

export function useSession<Part>(select: (session: SessionState) => Part): Part {
  return useWindow(({ session }) => select(session));
}

/** A part of the open library. Only for views shown once it is open. */
export function useLibrary<Part>(select: (library: LibraryView) => Part): Part {
  return useWindow(({ library }) => {
    if (!library) throw new Error('This view is shown only once the library is open.');
    return select(library);
  });
}

/** A part of the open article; null while none is open. */
export function useOpenArticle<Part>(select: (article: OpenArticle) => Part): Part | null {
  return useWindow(({ library }) => (library?.open ? select(library.open) : null));
}
