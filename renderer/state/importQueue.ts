import { Sequencer } from '../../shared/sequence/Sequencer';
import type { WindowStore } from './store';
import type { WindowServices } from './windowServices';

const imports = new Sequencer<WindowStore>();

/** Runs imports and updates one after the other, so that one at a time is shown and can be cancelled. */
export function queueImport(store: WindowStore, run: () => Promise<void>): Promise<void> {
  return imports.queue(store, run);
}

/** Keeps what is shown of the job under way up to date, until the answered function ends that. */
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
