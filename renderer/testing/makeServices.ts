import type { CallName } from '../../shared/ipc/contract';
import type { EventName, EventPayload } from '../../shared/ipc/events';
import type { ArticleSummary } from '../../shared/model/articleSummary';
import { appCommands } from '../app/appCommands';
import { createActions } from '../state/actions';
import { createClient } from '../state/client';
import { makeLibraryView } from '../state/libraryState';
import { createPendingEdits } from '../state/pendingEdits';
import { createStore } from '../state/store';
import type { WindowServices } from '../state/windowServices';
import { makeLibraryAnswer } from './makeLibraryAnswer';

/** What answers calls in a test; it may throw. */
export type Answers = Partial<Record<CallName, (args: never) => unknown>>;

/** The window's services over a backend of a few answers, with a library of a few articles open. */
export function makeServices(answers: Answers, articles: ArticleSummary[] = []) {
  const listeners = new Set<(name: string, json: string) => void>();
  const client = createClient(
    {
      async call(name, args) {
        const answer = answers[name as CallName];
        if (!answer) throw new Error(`This test has no answer for ${name}.`);
        return { ok: true, value: await answer(args as never) };
      },
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    queueMicrotask,
  );
  const store = createStore();
  const pending = createPendingEdits();
  const actions = createActions(store, client, pending);
  store.setState({ library: makeLibraryView(makeLibraryAnswer({ articles })) });
  const services: WindowServices = { store, client, pending, actions, commands: appCommands };
  const emit = <N extends EventName>(name: N, payload: EventPayload<N>) => {
    for (const listener of [...listeners]) listener(name, JSON.stringify(payload));
  };
  return { ...services, services, emit };
}
