import { describeFault, type PageFault, readFrames } from '../../shared/diagnostics/fault';
import { type CallArgs, type CallName, type CallResult, contract } from '../../shared/ipc/contract';
import type { Bridge, Envelope } from '../../shared/ipc/envelope';
import { type EventName, type EventPayload, events } from '../../shared/ipc/events';
import { AttestError } from '../../shared/model/AttestError';

/** The backend, as the window sees it. */
export interface Client {
  /** Answers the call's result; throws an `AttestError` where it failed. */
  call<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>>;
  /** Has it written down that something went wrong in the page: `error`, in these components of React's. */
  report(event: PageFault['event'], error: unknown, componentStack?: string | null): void;
  /** Answers a function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}

/** A page that fails without end would soon have pushed out of the log what it began with. */
const MOST_REPORTS = 100;

/**
 * A client over the preload script's bridge. What comes over it is checked against the contract; where that is
 * large, `whenIdle`, and an answer that does not fit is an error of the page.
 */
export function createClient(bridge: Bridge, whenIdle: (task: () => void) => void): Client {
  const send = async (name: CallName, args: object): Promise<Envelope> => {
    const envelope = await bridge.call(name, args);
    // Another program wrote the same file first. What it wrote is known now, and the edit says what it was made from, so
    // that trying again overwrites nothing.
    const isBehind = !envelope.ok && envelope.code === 'conflict' && 'seen' in args;
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
      // Where even this does not get through there is nobody left to tell.
      bridge.call('log.report', fault).catch(() => {});
    },
    async call(name, args) {
      const envelope = await send(name, args);
      if (!envelope.ok) throw new AttestError(envelope.code, envelope.said);
      const value: unknown = 'json' in envelope ? JSON.parse(envelope.json) : envelope.value;
      const { result } = contract[name];
      // The compiler can't follow that the schema and the type come from the same name.
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
