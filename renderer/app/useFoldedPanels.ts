import { useEffect } from 'react';
import { narrowWindow } from '../state/narrowWindow';
import { useServices } from '../state/WindowContext';
import type { WindowServices } from '../state/windowServices';

/**
 * Puts each panel away when the window becomes too narrow for it, and back when it becomes wide again. A sidebar over the
 * article also makes way for what was chosen in it.
 */
export function useFoldedPanels(): void {
  const services = useServices();
  useEffect(() => {
    const stops = [
      fold(services, 'isInspectorShown'),
      fold(services, 'isSidebarShown'),
      makeWay(services),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [services]);
}

function fold({ store, actions }: WindowServices, panel: keyof typeof narrowWindow): () => void {
  const query = matchMedia(narrowWindow[panel]);
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

function makeWay({ store, actions }: WindowServices): () => void {
  return store.subscribe(({ session }, { session: before }) => {
    if (!session.isSidebarShown || !matchMedia(narrowWindow.isSidebarShown).matches) return;
    const hasInspector = session.isInspectorShown && !before.isInspectorShown;
    if (session.place !== before.place || hasInspector) actions.show({ isSidebarShown: false });
  });
}
