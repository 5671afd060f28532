import { type FaultPlan, FaultyDisk } from '../../main/testing/FaultyDisk';
import { makeRandom, type Random } from '../makeRandom';
import { type ChoiceName, choices, chooseRequest } from './chooseRequest';
import { FaultySession, findBadRefusal } from './FaultySession';
import { addFindings, type Findings, noFindings } from './Findings';
import type { Request } from './Request';
import { TorturedLibrary } from './TorturedLibrary';
import type { TortureReport } from './TortureReport';

const CODES = ['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE'];
/** After this many faults a library is closed, and another takes its place. */
const CASES_A_LIBRARY = 15;
/** Requests under way at once, where the disk fails now and then. */
const STORM = { requests: 40, inFlight: 3, share: 0.03 };

/**
 * Makes each `step`th call of a kind of request fail in turn: once, or permanently for every third; and makes writes
 * fall short.
 */
export async function failEachCall(
  choice: ChoiceName,
  seed: number,
  step: number,
  name: string,
  report: TortureReport,
): Promise<void> {
  const plans = makePlans(step);
  for (let round = 0, isMore = true; isMore; round += 1) {
    const random = makeRandom(seed + round);
    const library = await TorturedLibrary.make(seed + round);
    const session = await FaultySession.open(library);
    for (let count = 0; isMore && count < CASES_A_LIBRARY; count += 1) {
      const plan = plans.next().value;
      const request = await findRequest(session, choice, random);
      const { fired, findings } = await failOnce(session, request, plan, random, report);
      report.settle(`${name}, ${describePlan(plan)}`, findings);
      isMore = fired > 0 || plan.kind !== 'lasting';
    }
    report.settle(`${name}, closing`, await endSession(session, report));
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
  // What couldn’t be taken back while the disk failed is taken back before anything else is saved.
  if (plan.kind !== 'lasting') findings = addFindings(findings, await session.examine());
  findings = addFindings(findings, await session.goOn(chooseRequest(session.told, random)));
  return { fired, findings };
}

/** Makes each `step`th call fail while a library is opened, or closed. */
export async function failAtTheEdge(
  when: 'opening' | 'closing',
  seed: number,
  step: number,
  name: string,
  report: TortureReport,
): Promise<void> {
  const random = makeRandom(seed);
  const library = await TorturedLibrary.make(seed);
  const plans = makePlans(step);
  for (let isMore = true; isMore; ) {
    const plan = plans.next().value;
    const faulty = new FaultyDisk();
    if (when === 'opening') faulty.arm(plan);
    const [opened] = await Promise.allSettled([FaultySession.open(library, faulty)]);
    let fired = faulty.disarm();
    if (opened?.status === 'fulfilled') {
      const session = opened.value;
      const found = await session.goOn(chooseRequest(session.told, random));
      if (when === 'closing') faulty.arm(plan);
      report.settle(
        `${name}, ${describePlan(plan)}`,
        addFindings(found, await endSession(session, report)),
      );
      fired += faulty.disarm();
    } else {
      const problems = findBadRefusal(opened?.reason, true);
      report.settle(`${name}, ${describePlan(plan)}`, { ...noFindings, problems });
    }
    report.add({ faults: fired && 1, refused: Number(opened?.status === 'rejected') });
    isMore = fired > 0 || plan.kind !== 'lasting';
  }
  await library.remove();
}

/** Makes calls fail now and then while several requests are under way. */
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

function* makePlans(step: number): Generator<FaultPlan, never> {
  yield { kind: 'short' };
  for (let number = 0; ; number += 1) {
    const call = 1 + number * step;
    const code = CODES[number % CODES.length] ?? 'EIO';
    yield { kind: 'once', call, code };
    if (number % 3 === 2) yield { kind: 'lasting', call, code };
  }
}

async function endSession(session: FaultySession, report: TortureReport): Promise<Findings> {
  report.add({ acknowledged: session.acknowledged });
  return session.close();
}

/** A request of that kind; while it can't be made, others are made first. */
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
