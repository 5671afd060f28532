import { useEffect } from 'react';
import { useServices } from '../state/WindowContext';

/** Below this width the inspector lies over the article (`Panel.module.css`). */
const NARROW = '(max-width: 899px)';

/** Puts the inspector away when the window becomes narrow, and back when it becomes wide again. */
export function useFoldedInspector(): void {
  const { store, actions } = useServices();
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    let wasShown = false;
    const fold = () => {
      if (narrow.matches) {
        wasShown = store.getState().session.isInspectorShown;
        actions.show({ isInspectorShown: false });
      } else if (wasShown) actions.show({ isInspectorShown: true });
    };
    if (narrow.matches) fold();
    narrow.addEventListener('change', fold);
    return () => narrow.removeEventListener('change', fold);
  }, [store, actions]);
}
