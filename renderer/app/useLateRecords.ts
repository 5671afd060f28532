import { useEffect } from 'react';
import { useServices } from '../state/WindowContext';

const LONGEST_WAIT_MS = 1000;

/** Brings what the library did not open with, a part at a time, whenever the window has nothing better to do. */
export function useLateRecords(): void {
  const { actions } = useServices();
  useEffect(() => actions.attempt(() => actions.loadOthers(untilIdle)), [actions]);
}

function untilIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT_MS }));
}
