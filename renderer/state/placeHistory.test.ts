import { describe, expect, it } from 'vitest';
import { enterPlace, forgetPlaces, goBack, goForward } from './placeHistory';
import { initialSession, type Place } from './sessionState';

const article = (id: string): Place => ({ kind: 'article', article: `art_${id}`, view: 'read' });
const sources: Place = { kind: 'sources', source: null };
const [a, b] = [article('aaaa'), article('bbbb')];
const visit = (...places: Place[]) => places.reduce(enterPlace, initialSession);

describe('the history of places', () => {
  it('goes back step by step, and forward again', () => {
    const there = visit(a, sources, b);
    expect(goBack(there).place).toEqual(sources);
    expect(goBack(goBack(there)).place).toEqual(a);
    expect(goForward(goBack(there))).toEqual(there);
  });

  it('stays where there is nowhere to go', () => {
    const there = visit(a);
    expect(goBack(there)).toBe(there);
    expect(goForward(there)).toBe(there);
  });

  it('ignores going to the current place', () => {
    expect(visit(a, { ...a }).past).toEqual([]);
  });

  it('forgets the way forward once another way is taken', () => {
    expect(enterPlace(goBack(visit(a, b)), sources).future).toEqual([]);
  });

  it('counts a search once, with the query that was typed last', () => {
    const search = (query: string): Place => ({ kind: 'search', query, only: null });
    const there = visit(a, search('f'), search('fl'), search('flood'), b);
    expect(there.past).toEqual([a, search('flood')]);
    expect(goBack(goBack(there)).place).toEqual(a);
  });

  it('does not lead back to places that no longer exist', () => {
    const left = forgetPlaces(
      visit(a, b, sources),
      (place) => place.kind === 'article' && place.article === 'art_bbbb',
    );
    expect(goBack(left).place).toEqual(a);
  });
});
