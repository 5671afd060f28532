import { expect, test } from 'vitest';
import { ANSWER_CHANNEL, CALL_CHANNEL, EVENT_CHANNEL } from '../../shared/ipc/channels';
import { createBridge, type PageIpc } from './createBridge';

type Listener = (...message: never) => void;

/** A wire on which a page’s call is answered after an event, both by the one way there is to it, which is slow. */
function makeWire() {
  const listeners = new Map<string, Set<Listener>>();
  const onItsWay: [string, ...unknown[]][] = [];
  const calls: unknown[][] = [];
  const ipc: PageIpc = {
    send(channel, ...message) {
      expect(channel).toBe(CALL_CHANNEL);
      calls.push(message);
    },
    on(channel, listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel, listener) => listeners.get(channel)?.delete(listener),
  };
  return {
    bridge: createBridge(ipc),
    calls,
    tell: (...message: [string, ...unknown[]]) => onItsWay.push(message),
    async arrive() {
      for (const [channel, ...message] of onItsWay.splice(0)) {
        for (const listener of listeners.get(channel) ?? []) {
          Reflect.apply(listener, null, [{}, ...message]);
        }
        await Promise.resolve();
      }
    },
  };
}

test('an answer does not overtake what was told before it', async () => {
  const { bridge, calls, tell, arrive } = makeWire();
  const heard: string[] = [];
  bridge.listen((name, json) => heard.push(`${name} ${json}`));
  const answer = bridge.call('highlight.create', { a: 1 }).then(() => heard.push('answer'));
  const [id, name, args] = calls[0] ?? [];
  expect([name, args]).toEqual(['highlight.create', { a: 1 }]);
  tell(EVENT_CHANNEL, 'changed', '{}');
  tell(ANSWER_CHANNEL, id, { ok: true, value: null });
  await arrive();
  await answer;
  expect(heard).toEqual(['changed {}', 'answer']);
});

test('each call gets its own answer, and one that was never made none', async () => {
  const { bridge, calls, tell, arrive } = makeWire();
  const answers = Promise.all([bridge.call('a', {}), bridge.call('b', {})]);
  const [a, b] = calls.map(([id]) => id);
  tell(ANSWER_CHANNEL, 'of another page', { ok: true, value: 'x' });
  tell(ANSWER_CHANNEL, b, { ok: true, value: 'b' });
  tell(ANSWER_CHANNEL, a, { ok: true, value: 'a' });
  await arrive();
  expect(await answers).toEqual([
    { ok: true, value: 'a' },
    { ok: true, value: 'b' },
  ]);
});

test('who stops listening hears no more', async () => {
  const { bridge, tell, arrive } = makeWire();
  const heard: string[] = [];
  const stop = bridge.listen((name) => heard.push(name));
  stop();
  tell(EVENT_CHANNEL, 'changed', '{}');
  await arrive();
  expect(heard).toEqual([]);
});
