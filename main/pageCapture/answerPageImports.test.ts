import { expect, it } from 'vitest';
import { AttestError } from '../../shared/model/AttestError';
import { message } from '../../shared/words/message';
import { answerPageImports, PAGE_IMPORT } from './answerPageImports';

const page = { name: 'a.mhtml', url: 'https://x.example/in-the-end', bytes: Uint8Array.of(1) };
const request = { job: 'a', url: 'https://x.example/', title: 'Fog' };

function make(capture = async () => page) {
  const calls: [string, unknown][] = [];
  const cancelled: string[] = [];
  const answer = answerPageImports(
    async (name, args) => {
      calls.push([name, args]);
      return 'answered';
    },
    { capture, cancel: (job) => cancelled.push(job) },
  );
  return { answer, calls, cancelled };
}

it('a page is captured and imported under the address that it came from', async () => {
  const { answer, calls } = make();
  expect(await answer(PAGE_IMPORT, request)).toBe('answered');
  expect(calls).toEqual([['article.import', { job: 'a', title: 'Fog', options: {}, ...page }]]);
});

it('where capturing is not allowed, nothing is imported', async () => {
  const { answer, calls } = make(() =>
    Promise.reject(new AttestError('invalid', message('webPages.off'))),
  );
  await expect(answer(PAGE_IMPORT, request)).rejects.toMatchObject({
    said: message('webPages.off'),
  });
  expect(calls).toEqual([]);
});

it.each(['file:///etc/passwd', 'x.example', 7])('%s is no page to capture', async (url) => {
  const { answer, calls } = make(() => Promise.reject(new Error('It was captured.')));
  await expect(answer(PAGE_IMPORT, { ...request, url })).rejects.toMatchObject({ code: 'invalid' });
  expect(calls).toEqual([]);
});

it('a job that is cancelled is ended as a capture and as an import', async () => {
  const { answer, calls, cancelled } = make();
  await answer('import.cancel', { job: 'a' });
  expect(cancelled).toEqual(['a']);
  expect(calls).toEqual([['import.cancel', { job: 'a' }]]);
});
