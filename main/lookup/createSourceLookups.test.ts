import { describe, expect, it } from 'vitest';
import type { StandardCslItem } from '../../shared/model/csl/cslItem';
import type { SourceLookup } from '../../shared/references/sourceLookup';
import { createSourceLookups } from './createSourceLookups';

const csl: StandardCslItem = { type: 'book', title: 'A' };
const lookup: SourceLookup = { by: 'doi', id: '10.1000/a' };

/** Lookups that note what is asked; without an answer, they wait until they are cancelled. */
function open({ mayLookUp = false, isAnswered = true } = {}) {
  const asked: SourceLookup[] = [];
  const memory = {
    current: { mayLookUp },
    remember(values: { mayLookUp: boolean }) {
      memory.current = values;
    },
  };
  const lookups = createSourceLookups({
    memory,
    lookUp(wanted, signal) {
      asked.push(wanted);
      if (isAnswered) return Promise.resolve(csl);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  });
  return { lookups, asked, memory };
}

describe('a source', () => {
  it('is not looked up until the person says yes, which is remembered', async () => {
    const { lookups, asked, memory } = open();
    expect(lookups.isOn).toBe(false);
    await expect(lookups.find({ job: 'a', lookup })).rejects.toMatchObject({
      code: 'invalid',
      said: { id: 'lookup.off' },
    });
    expect(asked).toEqual([]);
    await lookups.turn(true);
    expect(lookups.isOn).toBe(true);
    expect(memory.current).toEqual({ mayLookUp: true });
    expect(await lookups.find({ job: 'a', lookup })).toEqual({ csl, from: 'doi.org' });
    expect(asked).toEqual([lookup]);
  });

  it('is no longer looked up once the person cancels, or takes the yes back', async () => {
    const { lookups } = open({ mayLookUp: true, isAnswered: false });
    const cancelled = { code: 'cancelled', said: { id: 'lookup.cancelled' } };
    const first = expect(lookups.find({ job: 'a', lookup })).rejects.toMatchObject(cancelled);
    lookups.cancel('a');
    await first;
    const second = expect(lookups.find({ job: 'a', lookup })).rejects.toMatchObject(cancelled);
    await lookups.turn(false);
    await second;
    expect(lookups.isOn).toBe(false);
  });
});
