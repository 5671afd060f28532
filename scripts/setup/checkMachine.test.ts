import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refuseMachine } from './checkMachine.mjs';

describe('refuseMachine', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.18.0', '24.0.0', '26.1.0'])(
    'takes Node %s',
    (version) => {
      expect(refuseMachine(version, 'linux', 'x64')).toBeNull();
    },
  );

  it.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
    'refuses Node %s and names both',
    (version) => {
      const refusal = refuseMachine(version, 'linux', 'x64');
      expect(refusal).toContain('20.19');
      expect(refusal).toContain(version);
    },
  );

  it.each([
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
  ])('takes %s on %s', (platform, arch) => {
    expect(refuseMachine('22.18.0', platform, arch)).toBeNull();
  });

  it.each([
    ['freebsd', 'x64'],
    ['linux', 'ia32'],
    ['linux', 'riscv64'],
  ])('refuses %s on %s by name', (platform, arch) => {
    expect(refuseMachine('22.18.0', platform, arch)).toMatch(new RegExp(`${platform} on ${arch}`));
  });

  it('agrees with package.json about Node', () => {
    const { engines } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(engines.node).toBe('^20.19.0 || >=22.12.0');
  });
});
