import { expect, test } from 'vitest';
import { english } from '../../../shared/words/loadWords';
import { type FieldState, fieldMenuTemplate } from './fieldMenuTemplate';

const all = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
const labelsOf = (state: FieldState) =>
  fieldMenuTemplate(state, english).flatMap(({ label, enabled }) => (enabled ? label : []));

test('a field has what can be done with its text', () => {
  expect(labelsOf({ isEditable: true, selectionText: '', editFlags: all })).toEqual([
    'Cut',
    'Copy',
    'Paste',
    'Select all',
  ]);
});

test('what can’t be done is off', () => {
  const editFlags = { ...all, canCut: false, canCopy: false };
  expect(labelsOf({ isEditable: true, selectionText: '', editFlags })).toEqual([
    'Paste',
    'Select all',
  ]);
});

test.each([
  ['Six ships', ['Copy']],
  [' ', []],
])('outside fields “%s” can be copied, if there is anything', (selectionText, labels) => {
  expect(labelsOf({ isEditable: false, selectionText, editFlags: all })).toEqual(labels);
});
