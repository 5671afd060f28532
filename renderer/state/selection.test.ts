import { describe, expect, it } from 'vitest';
import { type Choice, choose, listChosen, nothingChosen, type Selection } from './selection';

const list = ['a', 'b', 'c', 'd', 'e'];
const toggle = (id: string): Choice<string> => ({ kind: 'toggle', id });
const extend = (id: string): Choice<string> => ({ kind: 'extend', id });
const at = (kind: 'one' | 'toggle' | 'extend', id: string, index: number): Choice<string> => ({
  ...{ kind, id, index },
});
const one = (id: string): Choice<string> => ({ kind: 'one', id });
const all: Choice<string> = { kind: 'all' };
const none: Choice<string> = { kind: 'none' };

/** What is chosen after these choices, as one word. */
function chosenAfter(
  choices: readonly Choice<string>[],
  current: string | null,
  ids = list,
): string {
  const last = choices.reduce<Selection<string>>(
    (selection, choice) => choose(ids, selection, choice, current),
    nothingChosen,
  );
  return listChosen(ids, last.chosen).join('');
}

describe('choose', () => {
  it.each<[string, Choice<string>[], string | null, string]>([
    ['nothing at first', [], 'a', ''],
    ['nothing more by a plain click', [one('b')], 'a', ''],
    ['the one shown and the one toggled', [toggle('c')], 'a', 'ac'],
    ['only the one toggled where none is shown', [toggle('c')], null, 'c'],
    ['only the one toggled where the one shown is not listed', [toggle('c')], 'z', 'c'],
    [
      'what is toggled one by one, in the order of the list',
      [toggle('d'), toggle('b')],
      'a',
      'abd',
    ],
    ['no longer what is toggled twice', [toggle('c'), toggle('d'), toggle('c')], 'a', 'ad'],
    ['no longer the one shown once it is toggled', [toggle('c'), toggle('a')], 'a', 'c'],
    ['a range from the one shown', [extend('c')], 'a', 'abc'],
    ['a range backwards', [extend('b')], 'd', 'bcd'],
    ['a range that shrinks again', [extend('e'), extend('b')], 'a', 'ab'],
    ['a range that turns around', [extend('e'), extend('a')], 'c', 'abc'],
    ['a range from what was clicked last', [one('b'), extend('d')], 'a', 'bcd'],
    ['a range from what was toggled last', [toggle('c'), extend('e')], 'a', 'cde'],
    ['only the end of a range that begins nowhere', [extend('c')], null, 'c'],
    ['all', [all], null, 'abcde'],
    ['all but one', [all, toggle('b')], null, 'acde'],
    ['none', [all, none], 'a', ''],
    ['none after a plain click', [extend('e'), one('b')], 'a', ''],
  ])('chooses %s', (_case, choices, current, expected) => {
    expect(chosenAfter(choices, current)).toBe(expected);
  });

  it.each<[string, Choice<string>[], string]>([
    ['each once', [all], 'abcd'],
    ['a range from the one that was clicked', [at('one', 'a', 3), at('extend', 'd', 5)], 'acd'],
    ['a range that passes another', [at('one', 'a', 3), at('extend', 'b', 1)], 'abc'],
    [
      'a range that turns around',
      [at('toggle', 'a', 3), at('extend', 'b', 1), at('extend', 'c', 4)],
      'ac',
    ],
    ['a range from the first, where the other is gone', [at('one', 'a', 9), extend('b')], 'ab'],
    ['all but one, wherever it is', [all, toggle('a')], 'bcd'],
  ])('chooses %s, in a list that has some more than once', (_case, choices, expected) => {
    expect(chosenAfter(choices, null, ['a', 'b', 'c', 'a', 'c', 'd'])).toBe(expected);
  });

  it('forgets what the list no longer has', () => {
    const chosen = choose(list, nothingChosen, all, null);
    const fewer = ['a', 'c'];
    expect(listChosen(fewer, chosen.chosen)).toEqual(['a', 'c']);
    const next = choose(fewer, chosen, toggle('a'), null);
    expect(listChosen(list, next.chosen)).toEqual(['c']);
  });

  it('begins a range at the one shown where its start is gone', () => {
    const chosen = choose(list, nothingChosen, one('b'), 'a');
    const next = choose(['a', 'c', 'd'], chosen, extend('d'), 'c');
    expect([...next.chosen]).toEqual(['c', 'd']);
  });
});
