import { type ChoiceName, choices } from './chooseRequest';
import { failEachCall, failNowAndThen, failOpening } from './injectFaults';
import { killAtCalls, killAtMoments } from './killWriters';
import { TortureReport } from './TortureReport';
import { Writers } from './Writers';

const writers = new Writers(process.argv[2] ?? '');
const report = new TortureReport((failure) => console.log(JSON.stringify(failure, null, 1)));
const [, , , what = 'moments', n = '1', seed = '1'] = process.argv;
const startMs = Date.now();
try {
  if (what === 'moments') await killAtMoments(writers, Number(seed), 'moments', report);
  for (let i = 0, more = true; what === 'calls' && more && i < Number(n); i += 1)
    more = await killAtCalls(writers, 1 + 50 * i, false, Number(seed), `calls ${i}`, report);
  if (what === 'faults')
    for (const name of n === 'all' ? (Object.keys(choices) as ChoiceName[]) : [n as ChoiceName]) {
      await failEachCall(name, Number(seed), 400, report);
      console.log(name, JSON.stringify(report.totals));
    }
  if (what === 'opening') await failOpening(Number(seed), 400, report);
  for (let i = 0; what === 'storm' && i < Number(n); i += 1)
    await failNowAndThen(Number(seed) + i, `storm ${i}`, report);
} finally {
  writers.stop();
  console.log(JSON.stringify(report.totals), Date.now() - startMs);
}
