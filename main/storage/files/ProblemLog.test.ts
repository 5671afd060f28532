import { expect, it, test } from 'vitest';
import type { Problem } from '../../../shared/ipc/events';
import { message } from '../../../shared/words/message';
import { makeTemporaryFolder } from '../../testing/temporaryFolder';
import { LibraryFolder } from './LibraryFolder';
import { ProblemLog, toProblem } from './ProblemLog';

const gone = (title: string): Problem => ({
  file: 'articles',
  message: message('storage.articleGone', { title }),
  remedy: message('storage.remedy.restWorks'),
});

function makeLog() {
  const log = new ProblemLog();
  const told: Problem[] = [];
  const settled: Problem[] = [];
  log.onProblem = (problem) => told.push(problem);
  log.onSettled = (problem) => settled.push(problem);
  return { log, told, settled };
}

it('tells of a problem once, however often it is found, until it is settled', () => {
  const { log, told, settled } = makeLog();
  log.report(gone('One'));
  log.report(gone('One'));
  expect(told).toEqual([gone('One')]);
  log.settle(gone('One'));
  log.settle(gone('One'));
  expect(settled).toEqual([gone('One')]);
  expect(log.list()).toEqual([]);
});

it('keeps apart problems of one file that differ in a value only', () => {
  const { log, told } = makeLog();
  log.report(gone('One'));
  log.report(gone('Two'));
  expect(told).toEqual([gone('One'), gone('Two')]);
  log.settle(gone('One'));
  expect(log.list()).toEqual([gone('Two')]);
});

test.each([
  ['what the system refuses', { code: 'EIO', syscall: 'read' }, { id: 'storage.diskError' }],
  [
    'what no sentence is known for',
    { code: 'ESTALE', syscall: 'read' },
    { id: 'storage.unusable', values: { reason: 'x' } },
  ],
  ['a fault of Attest', {}, { id: 'failure.internal', values: { reason: 'x' } }],
])('says %s of a file in a sentence', async (_what, details, said) => {
  const files = await LibraryFolder.open(await makeTemporaryFolder());
  const error = Object.assign(new Error('x'), details);
  expect(toProblem(files, `${files.path}/sources.json`, error)).toMatchObject({
    file: 'sources.json',
    message: said,
  });
});
