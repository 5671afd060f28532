import { writeSync } from 'node:fs';
import { AttestError } from '../../shared/model/AttestError';
import { makeRandom } from '../makeRandom';
import { chooseRequest } from './chooseRequest';
import { openForTorture } from './openForTorture';
import { argsOf, type Request } from './Request';
import { readLibrary } from './readLibrary';
import { ToldLibrary } from './ToldLibrary';
import type { WriterError, WriterJob, WriterLine } from './writerLine';

interface CallCounter {
  /** From now on calls count. */
  begin(): void;
  readonly counts: { calls: number; writes: number; faults: number };
}

/** Does a writer’s job: requests decided by the seed, each chosen for the library as known by then. */
export async function write(job: WriterJob, counter: CallCounter): Promise<void> {
  const { folder, now, inFlight } = job;
  const random = makeRandom(job.seed);
  const told = new ToldLibrary((await readLibrary(folder)).state);
  counter.begin();
  const backend = await openForTorture({ folder, now, isWatching: true });
  backend.subscribe((name, payload) => {
    if (name === 'problem') say({ says: 'problem', problem: payload as never });
    if (name !== 'changed') return;
    const { change, cause } = payload as Parameters<ToldLibrary['hear']>[0];
    say({ says: 'told', payload: { change, cause } });
    told.hear({ change, cause });
  });
  say({ says: 'opened' });
  let number = 0;
  const work = async () => {
    while (number < job.requests) {
      number += 1;
      await ask(number, chooseRequest(told, random));
    }
  };
  const ask = async (own: number, request: Request) => {
    say({ says: 'asked', number: own, request });
    await told.expect(request);
    const error = await describeFailure(() =>
      backend.dispatch<string>(request.name, argsOf(request)),
    );
    say({ says: 'answered', number: own, error });
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  say({ says: 'closed', error: await describeFailure(() => backend.close()), ...counter.counts });
}

/** Returns once the line is written, so that it precedes whatever comes next. */
function say(line: WriterLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** Null if the work succeeds. */
async function describeFailure(work: () => Promise<unknown>): Promise<WriterError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const code = error instanceof AttestError ? error.code : 'none';
    return { code, message: error instanceof Error ? error.message : String(error) };
  }
}
