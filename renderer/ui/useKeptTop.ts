import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useOnceLaidOut } from './useOnceLaidOut';

/** The person has come to rest once nothing has moved for this long. */
const QUIET_MS = 200;

interface KeptTop<Row> {
  scroller: RefObject<HTMLElement | null>;
  /** Shows the rows as they were left. Called once they are laid out. */
  start(): void;
  /** Which row is at the top now; null where there is none. */
  read(): Row | null;
  note(row: Row): void;
}

/** Starts a list where it was left, and notes the row at its top when the person comes to rest, and when they leave. */
export function useKeptTop<Row>({ scroller, start, read, note }: KeptTop<Row>): void {
  useOnceLaidOut(start);
  const onRead = useEffectEvent(read);
  const onNote = useEffectEvent(note);
  useEffect(() => {
    const element = scroller.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsaid: Row | null = null;
    const tell = () => {
      clearTimeout(timer);
      if (unsaid !== null) onNote(unsaid);
      unsaid = null;
    };
    const onScroll = () => {
      // At once: when the view closes, the rows are gone already.
      unsaid = onRead();
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET_MS);
    };
    const over = new AbortController();
    const { signal } = over;
    element?.addEventListener('scroll', onScroll, { passive: true, signal });
    addEventListener('pagehide', tell, { signal });
    return () => {
      over.abort();
      tell();
    };
  }, [scroller]);
}
