import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createStore } from 'zustand/vanilla';
import type { WindowState } from './store';
import { useServices, useWindow } from './WindowContext';

/** The state of an answer. The old one stays while it is fetched again, and if that fails. */
interface QueryState<Answer> {
  readonly key: string | null;
  readonly answer: Answer | null;
  readonly error: unknown;
  readonly isAsked: boolean;
}

/** The answers to a series of queries, ignoring any that a later query has overtaken. */
export function createQuery<Answer>() {
  const nothing = { answer: null, error: null };
  const store = createStore<QueryState<Answer>>(() => ({ ...nothing, key: null, isAsked: false }));
  let lastAsked = 0;
  return {
    store,
    /** Queries; the same `key` is the same query. Rejects on failure, unless the answer is no longer wanted. */
    async ask({ key }: { key: string }, ask: () => Promise<Answer>): Promise<void> {
      lastAsked += 1;
      const own = lastAsked;
      store.setState({ ...(key !== store.getState().key && nothing), key, isAsked: true });
      try {
        const answer = await ask();
        if (own === lastAsked) store.setState({ answer, error: null, isAsked: false });
      } catch (error) {
        if (own !== lastAsked) return;
        store.setState({ error, isAsked: false });
        throw error;
      }
    },
    /** The answer is no longer wanted. */
    drop() {
      lastAsked += 1;
    },
  };
}

const ofNothing: readonly unknown[] = [];

/**
 * The backend's answer to a query, null until it comes: fetched again whenever `key`, or a part of the window's state
 * that the answer depends on, changes. A failure becomes a notice. (TanStack Query would do this too, but add a second
 * cache beside the read copy; nothing here is shared between views, polled or retried.)
 */
export function useQuery<Answer>(
  key: string,
  ask: () => Promise<Answer>,
  madeOf: (state: WindowState) => readonly unknown[] = () => ofNothing,
): { answer: Answer | null; isAsked: boolean } {
  const { actions } = useServices();
  const [query] = useState(() => createQuery<Answer>());
  const parts = useWindow(useShallow(madeOf));
  const question = useMemo(() => ({ key, parts }), [key, parts]);
  const latestAsk = useRef(ask);
  useEffect(() => {
    latestAsk.current = ask;
  });
  useEffect(() => {
    actions.attempt(() => query.ask(question, () => latestAsk.current()));
    return query.drop;
  }, [question, query, actions]);
  const state = useStore(query.store);
  return state.key === key ? state : { answer: null, isAsked: true };
}
