import { type FaultPlan, FaultyDisk } from '../../main/testing/FaultyDisk';
import { makeRandom, type Random } from '../makeRandom';
import { type ChoiceName, choices, chooseRequest, type Request } from './chooseRequest';
import { FaultySession, findBadRefusal } from './FaultySession';
import { addFindings, type Findings, noFindings } from './Findings';
import { TorturedLibrary } from './TorturedLibrary';
import type { TortureReport } from './TortureReport';

const CODES = ['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE'];
/** After so many faults a library is closed, and opened again. */
const CASES_A_SESSION = 12;
/** Of those that are on their way at once, where the disk fails now and then. */
const STORM = { requests: 40, inFlight: 3, share: 0.03 };

/** Has each call of a kind of request fail, one after the other, up to `limit`: once, for as long as it takes; and has writes come short. */
export async function failEachCall(
  name: ChoiceName,
  seed: number,
  limit: number,
  report: TortureReport,
): Promise<void> {
  const random = makeRandom(seed);
  const library = await TorturedLibrary.make(seed);
  const plans = [{ kind: 'short' } as const, ...plansUpTo(limit)];
  let session = await FaultySession.open(library);
  try {
    for (const [index, plan] of plans.entries()) {
      const request = await findRequest(session, name, random);
      const { fired, findings } = await failOnce(session, request, plan, random, report);
      report.settle(`faults:${name}, ${describePlan(plan)}`, findings);
      if (!fired && plan.kind === 'lasting') break;
      if (index % CASES_A_SESSION || !index) continue;
      report.settle(
        `faults:${name}, after ${describePlan(plan)}`,
        await endSession(session, report),
      );
      session = await FaultySession.open(library);
    }
  } finally {
    report.settle(`faults:${name}, at the end`, await endSession(session, report));
    await library.remove();
  }
}

async function failOnce(
  session: FaultySession,
  request: Request,
  plan: FaultPlan,
  random: Random,
  report: TortureReport,
): Promise<{ fired: number; findings: Findings }> {
  session.faulty.arm(plan);
  const error = await session.ask(request);
  const fired = session.faulty.disarm();
  report.add({ faults: fired && 1, refused: Number(error !== null) });
  let findings = noFindings;
  if (error !== null)
    findings = addFindings(findings, await session.examineRefusal(request, error));
  // What could not be taken back while the disk was at fault is, before anything else is saved.
  if (plan.kind !== 'lasting') findings = addFindings(findings, await session.examine());
  findings = addFindings(findings, await session.goOn(chooseRequest(session.told, random)));
  return { fired, findings };
}

/** Has each call of opening a library fail, up to `limit`, and each of closing it. */
export async function failOpening(
  seed: number,
  limit: number,
  report: TortureReport,
): Promise<void> {
  const random = makeRandom(seed);
  const library = await TorturedLibrary.make(seed);
  try {
    for (const when of ['opening', 'closing'] as const) {
      for (const plan of plansUpTo(limit)) {
        const faulty = new FaultyDisk();
        if (when === 'opening') faulty.arm(plan);
        const session = await FaultySession.open(library, faulty).catch((error) => error);
        const isOpen = session instanceof FaultySession;
        let fired = faulty.disarm();
        let findings = isOpen ? noFindings : findingsOf(session);
        if (isOpen) {
          findings = await session.goOn(chooseRequest(session.told, random));
          if (when === 'closing') faulty.arm(plan);
          findings = addFindings(findings, await endSession(session, report));
          if (when === 'closing') fired = faulty.disarm();
        }
        report.add({ faults: fired && 1, refused: Number(!isOpen) });
        report.settle(`faults:${when}, ${describePlan(plan)}`, findings);
        if (!fired && plan.kind === 'lasting') break;
      }
    }
  } finally {
    await library.remove();
  }
}

/** Has calls fail now and then while several requests are on their way. */
export async function failNowAndThen(
  seed: number,
  name: string,
  report: TortureReport,
): Promise<void> {
  const random = makeRandom(seed);
  const library = await TorturedLibrary.make(seed);
  const session = await FaultySession.open(library);
  const code = CODES[random.below(CODES.length)] ?? 'EIO';
  session.faulty.arm({ kind: 'now and then', isDue: () => random.next() < STORM.share, code });
  let asked = 0;
  let refused = 0;
  const work = async () => {
    for (; asked < STORM.requests; asked += 1) {
      const error = await session.ask(chooseRequest(session.told, random));
      if (error !== null) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: STORM.inFlight }, work));
  report.add({ faults: session.faulty.disarm(), refused });
  const findings = await session.goOn(chooseRequest(session.told, random));
  report.settle(name, addFindings(findings, await endSession(session, report)));
  await library.remove();
}

function* plansUpTo(limit: number): Generator<FaultPlan> {
  for (let call = 1; call <= limit; call += 1) {
    const code = CODES[call % CODES.length] ?? 'EIO';
    yield { kind: 'once', call, code };
    if (call % 3 === 0) yield { kind: 'lasting', call, code };
  }
}

function findingsOf(error: unknown): Findings {
  return { ...noFindings, problems: findBadRefusal(error, true) };
}

async function endSession(session: FaultySession, report: TortureReport): Promise<Findings> {
  report.add({ acknowledged: session.acknowledged });
  return session.close();
}

/** A request of that kind; where there is nothing to do it to, others are done until there is. */
async function findRequest(
  session: FaultySession,
  name: ChoiceName,
  random: Random,
): Promise<Request> {
  for (;;) {
    const request = choices[name](session.told, random);
    if (request) return request;
    await session.ask(chooseRequest(session.told, random));
  }
}

function describePlan(plan: FaultPlan): string {
  if (plan.kind === 'once' || plan.kind === 'lasting')
    return `${plan.code} at call ${plan.call}${plan.kind === 'lasting' ? ' and after it' : ''}`;
  return plan.kind;
}
