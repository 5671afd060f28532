import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import { useActions } from './WindowContext';

const parts: (() => Promise<void>)[] = [];

/**
 * A view that the window’s first paint doesn’t need: its code is loaded by `loadRest`, or else when the view is shown,
 * and the view is empty until then. Not React’s `lazy`, whose view is empty for a moment even if its code is loaded.
 */
export function loadLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let View: ComponentType<Props> | null = null;
  const waiting = new Set<() => void>();
  const loadView = async () => {
    View ??= await load();
    for (const tell of waiting) tell();
  };
  const subscribe = (tell: () => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };
  parts.push(loadView);
  return function Later(props: Props) {
    const { attempt } = useActions();
    const Loaded = useSyncExternalStore(subscribe, () => View);
    const isMissing = Loaded === null;
    useEffect(() => {
      if (isMissing) attempt(loadView);
    }, [attempt, isMissing]);
    return Loaded && <Loaded {...props} />;
  };
}

/** Loads the code of all deferred views. */
export async function loadRest(): Promise<void> {
  await Promise.all(parts.map((load) => load()));
}
