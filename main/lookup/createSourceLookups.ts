import type { CallArgs, CallResult } from '../../shared/ipc/contract';
import { AttestError } from '../../shared/model/AttestError';
import { hostOfLookup } from '../../shared/references/sourceLookup';
import { message } from '../../shared/words/message';
import { Jobs } from '../backend/Jobs';
import type { LookUp } from './makeLookUp';

interface Options {
  memory: {
    readonly current: { mayLookUp: boolean };
    remember(values: { mayLookUp: boolean }): void;
  };
  /** Called only once the person has said yes. */
  lookUp: LookUp;
}

/** Records of sources from the internet: asked for only where the person has said yes, and only what they ask for. */
export interface SourceLookups {
  readonly isOn: boolean;
  /** Turned off, what is under way ends too. */
  turn(isOn: boolean): Promise<void>;
  find(args: CallArgs<'lookup.find'>): Promise<CallResult<'lookup.find'>>;
  cancel(job: string): void;
}

export function createSourceLookups({ memory, lookUp }: Options): SourceLookups {
  const jobs = new Jobs();
  return {
    get isOn() {
      return memory.current.mayLookUp;
    },
    async turn(isOn) {
      memory.remember({ mayLookUp: isOn });
      if (!isOn) await jobs.end();
    },
    async find({ job, lookup }) {
      if (!memory.current.mayLookUp) throw new AttestError('invalid', message('lookup.off'));
      return jobs.run(job, message('lookup.cancelled'), async (signal) => {
        const csl = await lookUp(lookup, signal);
        // Too late to be of use.
        signal.throwIfAborted();
        return { csl, from: hostOfLookup(lookup) };
      });
    },
    cancel: (job) => jobs.cancel(job),
  };
}
