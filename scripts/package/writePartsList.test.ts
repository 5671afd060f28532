import { expect, it } from 'vitest';
import { addElectron } from './writePartsList.mjs';

it('lists Electron, and gives the app its own name', () => {
  const list = { metadata: { component: { name: 'checkout' } }, components: [{ name: 'zod' }] };
  const electron = { version: '45.0.0', license: 'MIT', integrity: 'sha512-x' };
  expect(addElectron(list, electron)).toMatchObject({
    metadata: { component: { name: 'attest' } },
    components: [{ name: 'electron', version: '45.0.0' }, { name: 'zod' }],
  });
});
