import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { Jobs } from '../backend/Jobs';
import type { CapturePage } from './CapturedPage';

interface Options {
  memory: {
    readonly current: { mayCapture: boolean };
    remember(values: { mayCapture: boolean }): void;
  };
  /** Called only once the person has said yes. */
  capture: CapturePage;
}

/** Pages from the internet: captured only where the person has said yes, and only those they ask for. */
export interface PageCaptures {
  readonly isOn: boolean;
  /** Turned off, what is under way ends too. */
  turn(isOn: boolean): Promise<void>;
  capture(args: CallArgs<'webPage.capture'>): Promise<CallResult<'webPage.capture'>>;
  cancel(job: string): void;
}

export function createPageCaptures({ memory, capture }: Options): PageCaptures {
  const jobs = new Jobs();
  return {
    get isOn() {
      return memory.current.mayCapture;
    },
    async turn(isOn) {
      memory.remember({ mayCapture: isOn });
      if (!isOn) await jobs.end();
    },
    async capture({ job, url }) {
      if (!memory.current.mayCapture) throw new AttestError('invalid', message('webPages.off'));
      return jobs.run(job, message('webPages.cancelled'), async (signal) => {
        const captured = await capture(url, signal);
        signal.throwIfAborted();
        return captured;
      });
    },
    cancel: (job) => jobs.cancel(job),
  };
}
