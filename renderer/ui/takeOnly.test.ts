import { describe, expect, it } from 'vitest';
import { takeOnly } from './takeOnly';

/** What is taken when a key is pressed in a field above these options. */
function press(key: string, options: string[], isOnOne = false): string[] {
  const taken: string[] = [];
  const field = { hasAttribute: () => isOnOne };
  const event = { key, currentTarget: field as unknown as HTMLInputElement, preventDefault() {} };
  takeOnly(event, options, (option) => taken.push(option));
  return taken;
}

describe('takeOnly', () => {
  it('takes the only option', () => {
    expect(press('Enter', ['ships'])).toEqual(['ships']);
  });

  it.each([
    ['there are several', 'Enter', ['ships', 'boats'], false],
    ['there is none', 'Enter', [], false],
    ['the keyboard is on one', 'Enter', ['ships'], true],
    ['another key is pressed', 'a', ['ships'], false],
  ])('takes nothing where %s', (_case, key, options, isOnOne) => {
    expect(press(key, options, isOnOne)).toEqual([]);
  });
});
