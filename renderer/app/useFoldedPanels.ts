import { useEffect } from 'react';
import { useServices } from '../state/WindowContext';
import type { WindowServices } from '../state/windowServices';

/** In windows this narrow each panel lies over the article (`Panel.module.css`). */
const narrow = {
  isInspectorShown: '(max-width: 899px)',
  isSidebarShown: '(max-width: 599px)',
} as const;

/** Puts each panel away when the window becomes too narrow for it, and back when it becomes wide again. */
export function useFoldedPanels(): void {
  const services = useServices();
  useEffect(() => {
    const stops = [fold(services, 'isInspectorShown'), fold(services, 'isSidebarShown')];
    return () => {
      for (const stop of stops) stop();
    };
  }, [services]);
}

function fold({ store, actions }: WindowServices, panel: keyof typeof narrow): () => void {
  const query = matchMedia(narrow[panel]);
  let wasShown = false;
  const follow = () => {
    if (query.matches) {
      wasShown = store.getState().session[panel];
      actions.show({ [panel]: false });
    } else if (wasShown) actions.show({ [panel]: true });
  };
  if (query.matches) follow();
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
