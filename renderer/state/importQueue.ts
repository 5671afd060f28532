import { Sequencer } from '../../shared/sequence/Sequencer';
import type { WindowStore } from './store';
import type { WindowServices } from './windowServices';

const imports = new Sequencer<WindowStore>();

/** Runs imports and updates in sequence, so that one at a time is shown and can be cancelled. */
export function queueImport(store: WindowStore, run: () => Promise<void>): Promise<void> {
  return imports.queue(store, run);
}

/** Keeps the display of the current job up to date, until the returned function is called. */
export function followImports({
  store,
  client,
  actions,
}: Pick<WindowServices, 'store' | 'client' | 'actions'>): () => void {
  const stopListening = client.on('importProgress', ({ job, step, fraction }) => {
    const { importing } = store.getState().session;
    if (importing?.job === job) actions.show({ importing: { ...importing, step, fraction } });
  });
  return () => {
    stopListening();
    actions.show({ importing: null });
  };
}
