import { describe, expect, it } from 'vitest';
import { defaultLabels } from '../../../shared/model/label';
import { proposeLook } from './proposeLook';

describe('proposeLook', () => {
  it('gives the first label after the defaults a colour that none has', () => {
    expect(proposeLook(defaultLabels).color).toBe('teal');
  });

  it('repeats no look before all thirty are taken', () => {
    const labels: ReturnType<typeof proposeLook>[] = [];
    for (let made = 0; made < 30; made += 1) labels.push(proposeLook(labels));
    expect(new Set(labels.map(({ color, mark }) => `${color} ${mark}`)).size).toBe(30);
    expect(labels).toContainEqual(proposeLook(labels));
  });
});
