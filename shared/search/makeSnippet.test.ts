import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from './findMatches';
import { makeSnippet } from './makeSnippet';

const phrase = (...words: string[]) => ({ words, isPrefix: false });
const far = 'one two three four five six seven eight nine ten '.repeat(10);

/** A snippet as text, with its matches in brackets. */
function show(text: string, ...words: string[]): string {
  const matches = findMatches(text, words.length ? [phrase(...words)] : []);
  return makeSnippet(text, matches)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

describe('makeSnippet', () => {
  it.each([
    ['a short text whole', 'Ångström paid.', ['angstrom'], '[Ångström] paid.'],
    ['a phrase as one match', 'He paid six million.', ['six', 'million'], 'He paid [six million].'],
    ['every match', 'paid and Paid', ['paid'], '[paid] and [Paid]'],
    ['lines as one', 'paid\n\nlater', ['paid'], '[paid] later'],
    ['the beginning where nothing matches', 'One.', [], 'One.'],
    ['nothing of nothing', '', ['paid'], ''],
  ])('has %s', (_what, text, words, expected) => {
    expect(show(text, ...words)).toBe(expected);
  });

  it('is cut between words, around the first match', () => {
    const shown = show(`${far}MATCH ${far}`, 'match');
    expect(shown).toMatch(/^…\w+ .* ten \[MATCH\] one .* \w+…$/);
    expect(shown.length).toBeLessThan(220);
    for (const word of shown.match(/\w+/g) ?? []) expect(`${far}MATCH`).toContain(word);
  });

  it('is part of the text, and cuts no letter in two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('𠮷', 'a', ' ', 'é'), { minLength: 300 }), (letters) => {
        const text = letters.join('');
        const parts = makeSnippet(text, findMatches(text, [phrase('𠮷')]));
        const shown = parts.map((part) => part.text).join('');
        expect(text.replace(/\s+/g, ' ')).toContain(shown.replace(/^…|…$/g, '').slice(0, 20));
        expect(() => encodeURIComponent(shown)).not.toThrow();
      }),
    );
  });
});
