import { type ChoiceName, choices } from './chooseRequest';
import { failSystemCalls, type SystemFault, systemFaults } from './failSystemCalls';
import { failAtTheEdge, failEachCall, failNowAndThen } from './injectFaults';
import { countCalls, killAtCalls, killAtMoments } from './killWriters';
import type { TortureReport } from './TortureReport';
import type { Writers } from './Writers';

/** A set of cases for one library, or a few. The same name and seed repeat it, as far as timing allows. */
export interface TortureGroup {
  name: string;
  run(writers: Writers, report: TortureReport): Promise<void>;
}

/** How much of everything. */
interface Extent {
  /** Libraries that are killed at random moments, and how often each. */
  moments: number;
  kills: number;
  /** A script is killed at every one of this many calls. */
  callStep: number;
  writeStep: number;
  /** One in this many calls of a request fails. */
  faultStep: number;
  storms: number;
  /** How often each system fault is tried; none without fiu-run. */
  system: number;
}

const FULL: Extent = {
  ...{ moments: 40, kills: 50, callStep: 1, writeStep: 1, faultStep: 1, storms: 24, system: 4 },
};
const SHORT: Extent = {
  ...{ moments: 2, kills: 12, callStep: 9, writeStep: 8, faultStep: 14, storms: 3, system: 0 },
};

export async function listGroups(
  writers: Writers,
  program: string,
  seed: number,
  { isShort, hasFiu }: { isShort: boolean; hasFiu: boolean },
): Promise<TortureGroup[]> {
  const extent = isShort ? SHORT : FULL;
  const { calls, writes } = await countCalls(writers, seed);
  return [
    ...killsAtCalls('calls', calls, extent.callStep, extent.kills, seed),
    ...killsAtCalls('writes', writes, extent.writeStep, extent.kills, seed),
    ...repeat(extent.moments, 'moments', (name, own) => ({
      name,
      run: (each, report) =>
        killAtMoments({ writers: each, seed: seed + own, name, report, kills: extent.kills }),
    })),
    ...(['opening', 'closing'] as const).map((when) => ({
      name: `faults:${when}`,
      run: (_: Writers, report: TortureReport) =>
        failAtTheEdge(when, seed, extent.faultStep, `faults:${when}`, report),
    })),
    ...(Object.keys(choices) as ChoiceName[]).map((choice) => ({
      name: `faults:${choice}`,
      run: (_: Writers, report: TortureReport) =>
        failEachCall(choice, seed, extent.faultStep, `faults:${choice}`, report),
    })),
    ...repeat(extent.storms, 'storms', (name, own) => ({
      name,
      run: (_, report) => failNowAndThen(seed + own, name, report),
    })),
    ...(hasFiu ? listSystemFaults(program, seed, extent.system) : []),
  ];
}

function killsAtCalls(
  of: 'calls' | 'writes',
  count: number,
  step: number,
  kills: number,
  seed: number,
): TortureGroup[] {
  return repeat(Math.ceil(count / step / kills), of, (name, own) => {
    const first = 1 + own * step * kills;
    const left = Math.min(kills, Math.ceil((count - first + 1) / step));
    return {
      name,
      run: (writers, report) =>
        killAtCalls({ writers, seed, name, report, kills: left }, first, step, of),
    };
  });
}

function listSystemFaults(program: string, seed: number, times: number): TortureGroup[] {
  return (Object.keys(systemFaults) as SystemFault[]).flatMap((fault) =>
    repeat(times, `system:${fault.replaceAll(' ', '-')}`, (name, own) => ({
      name,
      run: (_, report) => failSystemCalls(program, fault, seed + own, name, report),
    })),
  );
}

function repeat(
  times: number,
  name: string,
  make: (name: string, index: number) => TortureGroup,
): TortureGroup[] {
  return Array.from({ length: times }, (_, index) => make(`${name}:${index}`, index));
}
