import { describeFault, type PageFault, readFrames } from '../../shared/diagnostics/fault';
import { type CallArgs, type CallName, type CallResult, contract } from '../../shared/ipc/contract';
import type { Bridge, Envelope } from '../../shared/ipc/envelope';
import { type EventName, type EventPayload, events } from '../../shared/ipc/events';
import { AttestError } from '../../shared/model/AttestError';

/** The backend, as the window sees it. */
export interface Client {
  /** Resolves with the call's result; rejects with an `AttestError` if it failed. */
  call<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>>;
  /** Has a fault in the page logged: `error`, in these React components. */
  report(event: PageFault['event'], error: unknown, componentStack?: string | null): void;
  /** Subscribes; returns a function that unsubscribes. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}

/** A page that keeps failing would soon push the first faults out of the log. */
const MOST_REPORTS = 100;

/**
 * A client over the preload script's bridge. Everything that crosses it is checked against the contract; large answers
 * only `whenIdle`, when a mismatch becomes an uncaught error in the page.
 */
export function createClient(bridge: Bridge, whenIdle: (task: () => void) => void): Client {
  const send = async (name: CallName, args: object): Promise<Envelope> => {
    const envelope = await bridge.call(name, args);
    // Another program wrote the same file first. Its version has been read by now, and the edit carries the values it
    // was based on, so a retry overwrites nothing.
    const isBehind =
      !envelope.ok && envelope.code === 'conflict' && ('seen' in args || 'edits' in args);
    return isBehind ? bridge.call(name, args) : envelope;
  };
  let reports = 0;
  return {
    report(event, error, componentStack) {
      reports += 1;
      if (reports > MOST_REPORTS) return;
      const fault: PageFault = {
        event,
        fault: describeFault(error),
        ...(componentStack && { components: readFrames(componentStack) }),
      };
      // If even this fails, there is nowhere left to report it.
      bridge.call('log.report', fault).catch(() => {});
    },
    async call(name, args) {
      const envelope = await send(name, args);
      if (!envelope.ok) throw new AttestError(envelope.code, envelope.said);
      const value: unknown = 'json' in envelope ? JSON.parse(envelope.json) : envelope.value;
      const { result } = contract[name];
      // The compiler can't see that the schema and the type belong to the same name.
      if (!('isLarge' in contract[name])) return result.parse(value) as CallResult<typeof name>;
      whenIdle(() => result.parse(value));
      return value as CallResult<typeof name>;
    },
    on(name, listener) {
      return bridge.listen((heard, json) => {
        if (heard !== name) return;
        listener(events[name].parse(JSON.parse(json)) as EventPayload<typeof name>);
      });
    },
  };
}
