import { expect, it } from 'vitest';
import { loadWords } from '../words/loadWords';
import { defaultLabels, makeDefaultLabels } from './label';

it('names the labels of a new library in its language, and leaves the rest unchanged', async () => {
  const labels = makeDefaultLabels(await loadWords('es'));
  const without = (all: typeof labels) =>
    all.map(({ name: _name, meaning: _meaning, ...rest }) => rest);
  expect(labels.map(({ name }) => name)).toEqual([
    'Por verificar',
    'Cita',
    'Término',
    'Duda',
    'Apunte',
  ]);
  expect(without(labels)).toEqual(without(defaultLabels));
});
