import type { lookup } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { guardLookup } from './guardLookup';
import { isPublicAddress } from './isPublicAddress';

const known: Record<string, string[]> = {
  'public.example': ['93.184.216.34', '2606:2800:220:1::1'],
  'inside.example': ['10.0.0.7'],
  'mixed.example': ['93.184.216.34', '127.0.0.1'],
  'empty.example': [],
};

/** Resolves as the system does, and notes what it is asked. */
function open() {
  const asked: unknown[] = [];
  const resolve = ((host: string, options: object, answer: (...args: unknown[]) => void) => {
    asked.push([host, options]);
    const found = known[host]?.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    answer(found ? null : Object.assign(new Error(host), { code: 'ENOTFOUND' }), found);
  }) as typeof lookup;
  const guarded = guardLookup(isPublicAddress, resolve);
  const find = (host: string, all: boolean) =>
    new Promise((settle) => {
      guarded(host, { all }, (error, address, family) => settle(error ?? [address, family]));
    });
  return { asked, find };
}

describe('a name', () => {
  it('stands for the addresses that the system knows, in either form that Node asks for', async () => {
    const { find, asked } = open();
    expect(await find('public.example', false)).toEqual(['93.184.216.34', 4]);
    expect(await find('public.example', true)).toEqual([
      [
        { address: '93.184.216.34', family: 4 },
        { address: '2606:2800:220:1::1', family: 6 },
      ],
      undefined,
    ]);
    expect(asked).toEqual(Array(2).fill(['public.example', { all: true }]));
  });

  it.each(['inside.example', 'mixed.example', 'empty.example'])(
    'is refused where one of its addresses is: %s',
    async (host) => {
      const { find } = open();
      expect(await find(host, true)).toMatchObject({
        code: 'unsafe',
        said: { id: 'lookup.notPublic', values: { host } },
      });
    },
  );

  it('that nobody knows is as Node says', async () => {
    const { find } = open();
    expect(await find('unknown.example', true)).toMatchObject({ code: 'ENOTFOUND' });
  });
});
