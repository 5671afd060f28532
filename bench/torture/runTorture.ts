import { cpus } from 'node:os';
import { mapConcurrently } from '../../main/storage/files/mapConcurrently';
import { listGroups } from './listGroups';
import { TortureReport } from './TortureReport';
import { Writers } from './Writers';

interface Options {
  /** The program that writes until it is killed. */
  program: string;
  isJson: boolean;
  isShort: boolean;
  /** Whether system faults can be injected. */
  hasFiu: boolean;
  seed: number;
  /** Only groups whose name begins with this. */
  only: string;
}

/** How many libraries are tortured at once, each with a process of its own. */
const LANES = Math.max(2, Math.min(4, cpus().length));

/**
 * Tortures libraries and prints the results: for people as lines, for machines as one JSON value. Returns the exit
 * code: 1 if something was found, 2 if not everything could be tried.
 */
export async function runTorture(options: Options): Promise<number> {
  const { program, isJson, seed, only, hasFiu, isShort } = options;
  const report = new TortureReport(({ case: name, ...found }) => {
    say(`${name}: ${JSON.stringify(found)}`);
    say(`  again: npm run torture -- --seed=${seed} --only=${name.split(',')[0]}`);
  });
  const startMs = performance.now();
  const lanes = Array.from({ length: LANES }, () => new Writers(program));
  const [first] = lanes;
  if (!first) return 1;
  try {
    const all = await listGroups(first, program, seed, options);
    const groups = all.filter(({ name }) => name.startsWith(only));
    say(`torturing: ${groups.length} groups, seed ${seed} …`);
    const free = [...lanes];
    await mapConcurrently(groups, LANES, async ({ name, run }) => {
      const writers = free.pop();
      if (!writers) throw new Error('More groups are running than lanes.');
      await run(writers, report);
      free.push(writers);
      if (!isShort) say(`${name} ✓ ${JSON.stringify(report.totals)}`);
    });
  } finally {
    for (const writers of lanes) writers.stop();
  }
  const seconds = Math.round((performance.now() - startMs) / 1000);
  print({ seed, seconds, systemFaults: hasFiu ? 'run' : 'not run', report }, isJson);
  const { lost, torn, residue, problems } = report.totals;
  if (lost + torn + residue + problems > 0) return 1;
  return hasFiu || isShort ? 0 : 2;
}

function print(
  {
    report,
    ...run
  }: { seed: number; seconds: number; systemFaults: string; report: TortureReport },
  isJson: boolean,
): void {
  const { totals, failures } = report;
  if (isJson) {
    console.log(JSON.stringify({ ...totals, ...run, failures }, null, 2));
    return;
  }
  console.log(
    `${totals.kills} kills, ${totals.faults} faults, in ${run.seconds} s (seed ${run.seed})`,
  );
  console.log(`${totals.acknowledged} changes reported as saved; ${totals.refused} refused`);
  console.log(
    `lost ${totals.lost}, torn ${totals.torn}, left behind ${totals.residue}, problems ${totals.problems}`,
  );
  if (run.systemFaults === 'not run') console.log('system faults: not run');
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
