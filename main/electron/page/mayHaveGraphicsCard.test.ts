import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mayHaveGraphicsCard } from './mayHaveGraphicsCard';

let devices: string;
beforeEach(() => {
  devices = mkdtempSync(join(tmpdir(), 'attest-devices-'));
  for (const name of ['null', 'tty', 'sda']) writeFileSync(join(devices, name), '');
});
afterEach(() => rmSync(devices, { recursive: true }));

describe('a graphics card', () => {
  it('is not there where Linux has no device for one', () => {
    expect(mayHaveGraphicsCard('linux', devices)).toBe(false);
  });

  it.each(['dri', 'nvidia0', 'dxg', 'mali0'])('may be there where Linux has %s', (name) => {
    mkdirSync(join(devices, name));
    expect(mayHaveGraphicsCard('linux', devices)).toBe(true);
  });

  it('may be there where the devices can’t be listed', () => {
    expect(mayHaveGraphicsCard('linux', join(devices, 'none'))).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)(
    'may be there on %s, which tells only later',
    (platform) => {
      expect(mayHaveGraphicsCard(platform, devices)).toBe(true);
    },
  );
});
