import { describe, expect, it } from 'vitest';
import { pathOf } from '../model/collection';
import { type CollectionId, collectionIdSchema } from '../model/ids';
import { english } from '../words/loadWords';
import { titleOfAction } from './action';
import { applyChange } from './applyChange';
import { type Change, invertChange } from './change';
import type { commands } from './commands';
import type { LibraryState } from './state';
import { makeCountingContext } from './testing/countingContext';
import { emptyLibrary } from './testing/emptyLibrary';
import { runCommand } from './testing/runCommand';

/** A library on which commands are run one after the other. */
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
    add: (name: string, parent: CollectionId | null = null) =>
      collectionIdSchema.parse(run('collection.create', { name, parent }).collection),
    get: (id: CollectionId) => state.collections.get(id),
    names: () => [...state.collections.values()].map(({ name }) => name),
    path: (id: CollectionId) => pathOf(state.collections, id).map(({ name }) => name),
    title: () => {
      const change = changes.at(-1);
      return change && english.say(titleOfAction(change.action));
    },
    undo: () => {
      const change = changes.pop();
      if (change) state = applyChange(state, invertChange(change));
    },
  };
}

describe('collections', () => {
  it('can be nested, and renamed and moved with their contents', () => {
    const { run, add, path } = makeGame();
    const outer = add('Floods');
    const inner = add('Kestrel Bay', outer);
    const other = add('Archive');
    expect(path(inner)).toEqual(['Floods', 'Kestrel Bay']);
    run('collection.edit', { collection: outer, set: { name: ' Water ', parent: other } });
    expect(path(inner)).toEqual(['Archive', 'Water', 'Kestrel Bay']);
  });

  it('can’t be moved into themselves, at any depth', () => {
    const { run, add } = makeGame();
    const outer = add('Outer');
    const inner = add('Inner', outer);
    for (const parent of [outer, inner]) {
      expect(() => run('collection.edit', { collection: outer, set: { parent } })).toThrow(
        'core.collectionInItself',
      );
    }
  });

  it('hold an article once each, however often it is added, and it can be in several', () => {
    const { run, add, get, undo } = makeGame();
    const [one, other] = [add('One'), add('Other')];
    for (const collection of [one, one, other]) {
      run('collection.put', { collection, articles: ['art_0001', 'art_0002'] });
    }
    expect(get(one)?.articles).toEqual(['art_0001', 'art_0002']);
    expect(get(other)?.articles).toEqual(['art_0001', 'art_0002']);
    run('collection.put', { collection: one, articles: ['art_0001'], isIn: false });
    expect(get(one)?.articles).toEqual(['art_0002']);
    undo();
    expect(get(one)?.articles).toEqual(['art_0001', 'art_0002']);
  });

  it('say in an action’s title how many articles were added or removed, each counted once', () => {
    const { run, add, title } = makeGame();
    const collection = add('One');
    run('collection.put', { collection, articles: ['art_0001'] });
    expect(title()).toBe('Add article to collection');
    run('collection.put', { collection, articles: ['art_0001', 'art_0002', 'art_0003'] });
    expect(title()).toBe('Add 2 articles to collection');
    run('collection.put', { collection, articles: ['art_0002', 'art_0009'], isIn: false });
    expect(title()).toBe('Remove article from collection');
  });

  it('are deleted with those inside them, and restored with them', () => {
    const { run, add, names, path, undo } = makeGame();
    const outer = add('Outer');
    const inner = add('Inner', outer);
    const innermost = add('Innermost', inner);
    add('Other');
    run('collection.delete', { collection: outer });
    expect(names()).toEqual(['Other']);
    undo();
    expect(path(innermost)).toEqual(['Outer', 'Inner', 'Innermost']);
  });

  it('in a cycle that another program has made can still be listed and deleted', () => {
    const { run, add, get, names, path } = makeGame();
    const a = add('A');
    const b = add('B', a);
    const ring = get(a);
    if (ring) Object.assign(ring, { parent: b });
    expect(path(b)).toEqual(['A', 'B']);
    run('collection.delete', { collection: a });
    expect(names()).toEqual([]);
  });
});
