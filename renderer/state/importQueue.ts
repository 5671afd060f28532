import type { WindowStore } from './store';
import type { WindowServices } from './WindowContext';

/** The imports and updates asked for so far, of each window. Another one waits for them. */
const queues = new WeakMap<WindowStore, Promise<void>>();

/** Runs imports and updates one after the other, so that one at a time is shown and can be cancelled. */
export function queueImport(store: WindowStore, run: () => Promise<void>): Promise<void> {
  const done = (queues.get(store) ?? Promise.resolve()).then(run, run);
  queues.set(store, done);
  return done;
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
