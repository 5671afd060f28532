import { useEffectEvent, useLayoutEffect } from 'react';

/** Runs `task` once, when what the view contains is laid out but nothing of it is painted yet. */
export function useOnceLaidOut(task: () => void): void {
  const onLaidOut = useEffectEvent(task);
  useLayoutEffect(() => {
    // Virtual lists measure themselves and draw their rows after the first pass, still before the next frame.
    const frame = requestAnimationFrame(() => onLaidOut());
    return () => cancelAnimationFrame(frame);
  }, []);
}
