import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createStore } from 'zustand/vanilla';
import type { WindowState } from './store';
import { useServices, useWindow } from './WindowContext';

/** What is known of an answer. It stays while it is fetched again, and where that fails. */
interface QueryState<Answer> {
  readonly key: string | null;
  readonly answer: Answer | null;
  readonly error: unknown;
  readonly isAsked: boolean;
}

/** The answers to one question after another, ignoring those that come once a later one has been asked. */
export function createQuery<Answer>() {
  const nothing = { answer: null, error: null };
  const store = createStore<QueryState<Answer>>(() => ({ ...nothing, key: null, isAsked: false }));
  let lastAsked = 0;
  return {
    store,
    /** Asks; the same `key` is the same question. Throws where that fails, unless the answer is no longer wanted. */
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
 * What the backend answers to a question, null until it has: asked anew whenever `key`, or a part of the window's state
 * that the answer is made of, is another. A failure becomes a notice. (TanStack Query would do this too, for a second
 * cache beside the read copy; nothing here is shared between views, polled, or tried again.)
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
