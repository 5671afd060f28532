import { makeRandom } from '../makeRandom';
import type { Request } from './chooseRequest';
import { addFindings, type Findings, noFindings } from './Findings';
import { isExpected } from './isExpected';
import type { ToldLibrary } from './ToldLibrary';
import { TorturedLibrary } from './TorturedLibrary';
import type { TortureReport } from './TortureReport';
import type { WriterEnd, Writers } from './Writers';
import type { WriterJob, WriterLine } from './writerLine';

/** How often one library is killed before another takes its place. */
export const KILLS_A_LIBRARY = 50;

const MAX_IN_FLIGHT = 5;
const MAX_LINES = 60;
const MAX_DELAY_MS = 8;
/** What a script of requests comes to, one after the other, when it is killed at each of its calls. */
const SCRIPT = { inFlight: 1, requests: 14 };

/** Kills writers from outside, at random moments, with several requests on their way. */
export async function killAtMoments(
  writers: Writers,
  seed: number,
  name: string,
  report: TortureReport,
) {
  const random = makeRandom(seed);
  await withLibrary(seed, name, report, KILLS_A_LIBRARY, async (library, settle) => {
    const { told, now } = library.openNext();
    const job: WriterJob = {
      ...{ folder: library.folder, now, seed: random.below(2 ** 31), killAt: null },
      ...{ inFlight: 1 + random.below(MAX_IN_FLIGHT), requests: MAX_LINES },
    };
    const lines = random.below(MAX_LINES);
    const delayMs = random.below(MAX_DELAY_MS);
    let count = 0;
    const end = await writers.run(job, (_line, kill) => {
      if (count === lines) setTimeout(kill, delayMs);
      count += 1;
    });
    await settle(end, told);
    return true;
  });
}

/** Has a writer kill itself at each call of a script that changes the disk, from `first` on; of writes in their midst too. */
export async function killAtCalls(
  writers: Writers,
  first: number,
  isHalfDone: boolean,
  seed: number,
  name: string,
  report: TortureReport,
): Promise<boolean> {
  let call = first;
  let isMore = true;
  await withLibrary(seed, name, report, KILLS_A_LIBRARY, async (library, settle) => {
    const { told, now } = library.openNext();
    const killAt = { call, isHalfDone };
    call += 1;
    const end = await writers.run({ folder: library.folder, seed, now, ...SCRIPT, killAt });
    await settle(end, told);
    isMore = end.isKilled;
    return isMore;
  });
  return isMore;
}

type Settle = (end: WriterEnd, told: ToldLibrary) => Promise<void>;

/** Tortures one library up to `times`, for as long as `work` answers that there is more to do. */
async function withLibrary(
  seed: number,
  name: string,
  report: TortureReport,
  times: number,
  work: (library: TorturedLibrary, settle: Settle) => Promise<boolean>,
): Promise<void> {
  const library = await TorturedLibrary.make(seed);
  try {
    for (let time = 0; time < times; time += 1) {
      const isMore = await work(library, async ({ lines, isKilled }, told) => {
        const heard = hearLines(lines, told);
        report.add({ kills: Number(isKilled), acknowledged: heard.acknowledged });
        const findings = await library.examine(told, heard.unanswered);
        report.settle(`${name}, ${time}`, addFindings(findings, heard.findings));
      });
      if (!isMore) return;
    }
  } finally {
    await library.remove();
  }
}

function hearLines(lines: readonly WriterLine[], told: ToldLibrary) {
  const unanswered = new Map<number, Request>();
  const problems: string[] = [];
  let acknowledged = 0;
  for (const line of lines) {
    switch (line.says) {
      case 'asked':
        unanswered.set(line.number, line.request);
        break;
      case 'told':
        told.hear(line.payload);
        acknowledged += 1;
        break;
      case 'answered':
        unanswered.delete(line.number);
        if (line.error && !isExpected(line.error)) problems.push(line.error.message);
        break;
      case 'problem':
        problems.push(line.problem.message);
    }
  }
  const findings: Findings = { ...noFindings, problems };
  return { unanswered: [...unanswered.values()], acknowledged, findings };
}
