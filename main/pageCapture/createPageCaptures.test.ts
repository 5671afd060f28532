import { expect, it } from 'vitest';
import { createPageCaptures } from './createPageCaptures';

const page = { name: 'a.mhtml', url: 'https://x.example/', bytes: new Uint8Array() };

function make(mayCapture: boolean, capture = async () => page) {
  const memory = {
    current: { mayCapture },
    remember: (values: { mayCapture: boolean }) => Object.assign(memory.current, values),
  };
  return createPageCaptures({ memory, capture });
}

it('captures nothing before the person has said yes, and nothing once they take it back', async () => {
  const captures = make(false);
  const args = { job: 'a', url: page.url };
  await expect(captures.capture(args)).rejects.toMatchObject({ code: 'invalid' });
  await captures.turn(true);
  expect(await captures.capture(args)).toEqual(page);
  await captures.turn(false);
  await expect(captures.capture(args)).rejects.toMatchObject({ code: 'invalid' });
});

it('a capture that is cancelled brings nothing', async () => {
  const captures = make(true, async () => {
    captures.cancel('a');
    return page;
  });
  await expect(captures.capture({ job: 'a', url: page.url })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
