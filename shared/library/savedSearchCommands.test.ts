import { describe, expect, it } from 'vitest';
import { savedSearchIdSchema } from '../model/ids';
import { toLists } from '../model/records';
import { applyChange } from './applyChange';
import { type Change, invertChange } from './change';
import type { commands } from './commands';
import type { LibraryState } from './state';
import { makeCountingContext } from './testing/countingContext';
import { emptyLibrary } from './testing/emptyLibrary';
import { runCommand } from './testing/runCommand';

/** A library in which searches are saved one after the other. */
function makeGame() {
  const context = makeCountingContext();
  let state: LibraryState = emptyLibrary;
  const changes: Change[] = [];
  const run = (name: keyof typeof commands, args: unknown) => {
    const outcome = runCommand(state, name, args, context);
    state = outcome.state;
    changes.push(outcome.change);
    return outcome.result;
  };
  return {
    run,
    save: (name: string, query: string) =>
      savedSearchIdSchema.parse(run('savedSearch.create', { name, query }).savedSearch),
    list: () =>
      toLists('library', state).savedSearches.map(({ name, query }) => `${name}: ${query}`),
    undo() {
      const change = changes.pop();
      if (change) state = applyChange(state, invertChange(change));
    },
  };
}

describe('saved searches', () => {
  it('are kept under their names, in the order people sort names', () => {
    const { save, list } = makeGame();
    save('10 floods', 'flood*');
    save(' 2 prisons ', ' tag:prison ');
    expect(list()).toEqual(['2 prisons: tag:prison', '10 floods: flood*']);
  });

  it('can be renamed, searched for other words, and deleted; each can be undone', () => {
    const { run, save, list, undo } = makeGame();
    const savedSearch = save('Floods', 'flood*');
    run('savedSearch.edit', { savedSearch, set: { name: 'Water' } });
    run('savedSearch.edit', { savedSearch, set: { query: 'water OR flood*' } });
    expect(list()).toEqual(['Water: water OR flood*']);
    run('savedSearch.delete', { savedSearch });
    expect(list()).toEqual([]);
    undo();
    expect(list()).toEqual(['Water: water OR flood*']);
    undo();
    undo();
    expect(list()).toEqual(['Floods: flood*']);
    undo();
    expect(list()).toEqual([]);
  });

  it.each([
    { name: ' ', query: 'flood' },
    { name: 'Floods', query: ' ' },
  ])('have a name and something to search for: not %o', (args) => {
    expect(() => makeGame().run('savedSearch.create', args)).toThrow();
  });

  it('that another program has renamed are not renamed over', () => {
    const { run, save } = makeGame();
    const savedSearch = save('Water', 'flood*');
    const edit = { savedSearch, set: { name: 'Rivers' }, seen: { name: 'Floods' } };
    expect(() => run('savedSearch.edit', edit)).toThrow('core.superseded');
  });
});
