import { expect, it } from 'vitest';
import { makeServices } from '../../../testing/makeServices';
import { filterByTag } from './changeFilter';

it('filters by a tag that is pressed, by another one in its place, and ends that when it is pressed again', () => {
  const { services, store } = makeServices({});
  const chosen = () => [...store.getState().session.filter.chosen.tag];
  filterByTag(services, 'harbour');
  expect(chosen()).toEqual(['harbour']);
  filterByTag(services, 'tide');
  expect(chosen()).toEqual(['tide']);
  filterByTag(services, 'tide');
  expect(chosen()).toEqual([]);
});
