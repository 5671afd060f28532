import { expect, it } from 'vitest';
import { citationStyleIdSchema } from '../model/ids';
import { applyChange } from './applyChange';
import { invertChange } from './change';
import { makeCountingContext } from './testing/countingContext';
import { emptyLibrary } from './testing/emptyLibrary';
import { runCommand } from './testing/runCommand';

const args = { title: 'House style', uri: 'http://example.org/house', xml: '<style/>' };

it('keeps a style in the library until it is removed, and both can be undone', () => {
  const context = makeCountingContext();
  const added = runCommand(emptyLibrary, 'citationStyle.create', args, context);
  const style = citationStyleIdSchema.parse(added.result.style);
  expect(added.state.citationStyles.get(style)).toMatchObject(args);
  const removed = runCommand(added.state, 'citationStyle.delete', { style }, context);
  expect(removed.state.citationStyles.size).toBe(0);
  const again = applyChange(removed.state, invertChange(removed.change));
  expect(again.citationStyles.get(style)).toMatchObject(args);
  expect(applyChange(again, invertChange(added.change)).citationStyles.size).toBe(0);
});

it('has a style once', () => {
  const context = makeCountingContext();
  const { state, result } = runCommand(emptyLibrary, 'citationStyle.create', args, context);
  const again = runCommand(state, 'citationStyle.create', { ...args, title: 'Same' }, context);
  expect(again.result).toEqual(result);
  expect(again.state).toEqual(state);
});
