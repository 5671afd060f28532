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
  const { state } = runCommand(emptyLibrary, 'citationStyle.create', args, context);
  const again = { ...args, title: 'The same' };
  expect(() => runCommand(state, 'citationStyle.create', again, context)).toThrow(
    'citations.style.exists',
  );
});
