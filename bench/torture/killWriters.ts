import { english } from '../../shared/words/loadWords';
import { makeRandom } from '../makeRandom';
import { addFindings, type Findings, noFindings } from './Findings';
import { isExpected } from './isExpected';
import type { Request } from './Request';
import type { ToldLibrary } from './ToldLibrary';
import { TorturedLibrary } from './TorturedLibrary';
import type { TortureReport } from './TortureReport';
import type { WriterEnd, Writers } from './Writers';
import type { WriterError, WriterJob, WriterLine } from './writerLine';

const MAX_IN_FLIGHT = 5;
const MAX_LINES = 60;
const MAX_DELAY_MS = 8;
/** Requests that are killed at each of their calls, one by one. */
const SCRIPT = { inFlight: 1, requests: 14 };

/** The parameters of a group of kills. */
export interface KillGroup {
  writers: Writers;
  seed: number;
  name: string;
  report: TortureReport;
  /** How often the library is killed before another takes its place. */
  kills: number;
}

/** Kills writers from outside, at random moments, with several requests under way. */
export async function killAtMoments(group: KillGroup): Promise<void> {
  const random = makeRandom(group.seed);
  await killTimeAndAgain(group, async ({ folder, now }) => {
    const [lines, delayMs] = [random.below(MAX_LINES), random.below(MAX_DELAY_MS)];
    const inFlight = 1 + random.below(MAX_IN_FLIGHT);
    const seed = random.below(2 ** 31);
    const job = { folder, now, seed, inFlight, requests: MAX_LINES, killAt: null };
    let count = 0;
    return group.writers.run(job, (_line, kill) => {
      if (count === lines) setTimeout(kill, delayMs);
      count += 1;
    });
  });
}

/**
 * Makes writers kill themselves just before a call that changes the disk, at every `step`th from `first` on, or in the
 * middle of a write. Stops when there are no more such calls.
 */
export async function killAtCalls(
  group: KillGroup,
  first: number,
  step: number,
  of: 'calls' | 'writes',
): Promise<void> {
  let call = first;
  await killTimeAndAgain(group, async ({ folder, now }) => {
    const killAt = { call, of };
    call += step;
    return group.writers.run({ folder, now, seed: group.seed, ...SCRIPT, killAt });
  });
}

/** How many calls that change the disk the script makes in a library of that seed, and how many writes. */
export async function countCalls(writers: Writers, seed: number) {
  const library = await TorturedLibrary.make(seed);
  const { now } = library.openNext();
  const job = { folder: library.folder, now, seed, ...SCRIPT, killAt: null };
  const { lines } = await writers.run(job);
  await library.remove();
  const last = lines.at(-1);
  if (last?.says !== 'closed') throw new Error('The script did not finish.');
  return { calls: last.calls, writes: last.writes };
}

async function killTimeAndAgain(
  { seed, name, report, kills }: KillGroup,
  run: (job: Pick<WriterJob, 'folder' | 'now'>) => Promise<WriterEnd>,
): Promise<void> {
  const library = await TorturedLibrary.make(seed);
  try {
    for (let time = 1; time <= kills; time += 1) {
      const { told, now } = library.openNext();
      const { lines, isKilled } = await run({ folder: library.folder, now });
      const { unanswered, acknowledged, findings } = await hearLines(lines, told);
      report.add({ kills: Number(isKilled), acknowledged });
      report.settle(
        `${name}, ${time}`,
        addFindings(findings, await library.examine(told, unanswered)),
      );
    }
  } finally {
    await library.remove();
  }
}

/** Takes in what was reported to a writer; `isFaulty` if its disk was, so that requests could fail for that. */
export async function hearLines(lines: readonly WriterLine[], told: ToldLibrary, isFaulty = false) {
  const unanswered = new Map<number, Request>();
  const problems: string[] = [];
  const isAllowed = (error: WriterError) =>
    isExpected(error) || (isFaulty && error.code === 'storage');
  let acknowledged = 0;
  let refused = 0;
  for (const line of lines) {
    switch (line.says) {
      case 'asked':
        unanswered.set(line.number, line.request);
        await told.expect(line.request);
        break;
      case 'told':
        told.hear(line.payload);
        acknowledged += 1;
        break;
      case 'answered':
        unanswered.delete(line.number);
        refused += Number(line.error !== null);
        if (line.error && !isAllowed(line.error)) problems.push(line.error.message);
        break;
      case 'problem':
        if (!isFaulty) problems.push(english.say(line.problem.message));
    }
  }
  const findings: Findings = { ...noFindings, problems };
  return { unanswered: [...unanswered.values()], acknowledged, refused, findings };
}
