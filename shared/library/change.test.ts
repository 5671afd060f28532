import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleText } from '../document/articleText';
import { positionOf, quoteOf } from '../model/anchor';
import { applyChange } from './applyChange';
import { type Change, changeSchema, invertChange } from './change';
import type { LibraryState } from './state';
import { makeCountingContext } from './testing/countingContext';
import { emptyLibrary } from './testing/emptyLibrary';
import { plainState } from './testing/plainState';
import { type Dice, planAction } from './testing/planAction';
import { runCommand } from './testing/runCommand';

const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));
const games = fc.array(dice, { minLength: 1, maxLength: 40 });

/** Runs random actions on an empty library, and returns the changes and all states, first to last. */
function play(game: readonly Dice[]): { changes: Change[]; states: LibraryState[] } {
  const context = makeCountingContext();
  const changes: Change[] = [];
  const states = [emptyLibrary];
  for (const throwOfDice of game) {
    const before = states.at(-1) ?? emptyLibrary;
    const action = planAction(before, throwOfDice);
    if (!action) continue;
    const { state, change } = runCommand(before, action.name, action.args, context);
    changes.push(change);
    states.push(state);
  }
  return { changes, states };
}

describe('any sequence of actions', () => {
  it('is undone by the inverse changes, state by state, and redone by the changes', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { changes, states } = play(game);
        let state = states.at(-1) ?? emptyLibrary;
        for (const [index, change] of [...changes.entries()].reverse()) {
          state = applyChange(state, invertChange(change));
          expect(plainState(state)).toEqual(plainState(states[index] ?? emptyLibrary));
        }
        for (const [index, change] of changes.entries()) {
          state = applyChange(state, change);
          expect(plainState(state)).toEqual(plainState(states[index + 1] ?? emptyLibrary));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('makes changes that survive being sent to the window, and whose inverse inverts to themselves', () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const change of play(game).changes) {
          expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
          expect(invertChange(invertChange(change))).toEqual(change);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves every highlight on the words it quotes, and no link without its ends', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { sources, articles } = play(game).states.at(-1) ?? emptyLibrary;
        for (const { text: state, highlights, links } of articles.values()) {
          const { text } = readArticleText(state.document);
          for (const { anchor } of highlights.values()) {
            const position = positionOf(anchor);
            if (!position) continue;
            expect(text.slice(position.start, position.end)).toBe(quoteOf(anchor).exact);
          }
          for (const link of links.values()) {
            expect(highlights.has(link.highlight)).toBe(true);
            expect(sources.has(link.source)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
