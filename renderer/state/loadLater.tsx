import { type ComponentType, useEffect, useState } from 'react';
import { useActions } from './WindowContext';

const parts: (() => Promise<void>)[] = [];

/**
 * A view that the window’s first paint has no need of: its code comes with `loadRest`, or else when the view is shown,
 * which is empty until then. Not React’s `lazy`, under which a view is empty for a moment even where its code is there.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let View: ComponentType<Props> | null = null;
  const loadView = async () => {
    View ??= await load();
  };
  parts.push(loadView);
  return function Later(props: Props) {
    const { attempt } = useActions();
    const [, setIsLoaded] = useState(View !== null);
    useEffect(() => {
      // Also where the code came since this was drawn, or it would stay empty.
      attempt(() => loadView().then(() => setIsLoaded(true)));
    }, [attempt]);
    return View && <View {...props} />;
  };
}

/** Loads the code of all views that come later. */
export async function loadRest(): Promise<void> {
  await Promise.all(parts.map((load) => load()));
}
