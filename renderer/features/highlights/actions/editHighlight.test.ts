import { expect, test } from 'vitest';
import { defaultLabels } from '../../../../shared/model/label';
import { relabel } from './editHighlight';

const [check, said] = defaultLabels;
if (!check || !said) throw new Error('The labels of a new library are missing.');

test.each([
  ['takes the new kind along where it had its old label’s kind', 'claim', 'quote'],
  ['keeps a kind that was chosen by hand', 'remark', undefined],
] as const)('a highlight that changes its label %s', (_case, kind, expected) => {
  const change = relabel({ label: check.id, kind }, said, defaultLabels);
  expect(change).toEqual({ label: said.id, ...(expected && { kind: expected }) });
});

test('a highlight whose label is gone keeps its kind', () => {
  expect(relabel({ label: 'lbl_gone', kind: 'claim' }, said, defaultLabels)).toEqual({
    label: said.id,
  });
});
