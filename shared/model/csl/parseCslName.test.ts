import { describe, expect, it } from 'vitest';
import type { CslName } from './cslName';
import { formatCslName, parseCslName, parsePersonName } from './parseCslName';

describe('a name of which nothing is known', () => {
  it.each<[string, CslName]>([
    ['Pappier, Juan', { family: 'Pappier', given: 'Juan' }],
    ['The White House', { literal: 'The White House' }],
    ['Smith, Brown, and Sons', { literal: 'Smith, Brown, and Sons' }],
    ['Harbour Works, Inc.', { literal: 'Harbour Works, Inc.' }],
    ['Ministerio de Justicia', { literal: 'Ministerio de Justicia' }],
    ['van der Berg, Jan', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
    ['King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    [
      'Humboldt, Alexander von',
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    ],
    ['García Márquez, Gabriel', { family: 'García Márquez', given: 'Gabriel' }],
    ['村上, 春樹', { family: '村上', given: '春樹' }],
    ['Doe,', { literal: 'Doe,' }],
  ])('reads %j, and writes it back unchanged', (text, name) => {
    expect(parseCslName(text)).toEqual(name);
    expect(formatCslName(name)).toBe(text);
  });

  it.each<[string, CslName]>([
    ['Jan van der Berg', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
    ['Martin Luther King, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['King, Jr., Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['  Doe ,  Jane ', { family: 'Doe', given: 'Jane' }],
  ])('reads %j', (text, name) => {
    expect(parseCslName(text)).toEqual(name);
  });
});

describe('the name of a person', () => {
  it.each<[string, CslName]>([
    ['Juan Pappier', { family: 'Pappier', given: 'Juan' }],
    ['José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    [
      'Alexander von Humboldt',
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    ],
    [
      'Juana Inés de la Cruz',
      { family: 'Cruz', given: 'Juana Inés', 'non-dropping-particle': 'de la' },
    ],
    ['William H. Gates III', { family: 'Gates', given: 'William H.', suffix: 'III' }],
    ['bell hooks', { family: 'hooks', given: 'bell' }],
    ['Voltaire', { literal: 'Voltaire' }],
    ['Harbour Works, Inc.', { literal: 'Harbour Works, Inc.' }],
    ['Harbour Works Ltd', { literal: 'Harbour Works Ltd' }],
  ])('is split: %j', (text, name) => {
    expect(parsePersonName(text)).toEqual(name);
  });
});
