import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLetters } from './assignLetters';
import type { LabelId } from './ids';
import { defaultLabels } from './label';

const name = (names: string[]) =>
  names.map((name, index) => ({ id: `lbl_${index}` as LabelId, name }));

describe('assignLetters', () => {
  it.each<[string, string[], string[]]>([
    [
      'the labels of a new library',
      defaultLabels.map((label) => label.name),
      ['T', 'S', 'E', 'D', 'A'],
    ],
    ['first letters before others', ['To check', 'Term', 'Evidence'], ['T', 'R', 'E']],
    ['names of one letter', ['A', 'a', 'A'], ['A', 'A2', 'A3']],
    ['signs before a name', ['“Said”', '(said)'], ['S', 'A']],
    ['emoji with several code points', ['👩‍🔬', '👩‍🔬 lab'], ['👩‍🔬', 'L']],
    ['combining marks', ['e\u0301tat', 'E\u0301'], ['E\u0301', 'E\u03012']],
    ['other scripts', ['事実', '事件'], ['事', '件']],
    ['an eszett', ['ß', 'SS'], ['SS', 'S']],
  ])('%s', (_case, names, marks) => {
    expect([...assignLetters(name(names)).values()].sort()).toEqual(marks.toSorted());
    expect(names.map((_name, index) => assignLetters(name(names)).get(`lbl_${index}`))).toEqual(
      marks,
    );
  });

  it('gives every label a mark of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })),
        (names) => {
          const marks = assignLetters(name(names));
          expect(marks.size).toBe(names.length);
          expect(new Set(marks.values()).size).toBe(names.length);
        },
      ),
    );
  });
});
