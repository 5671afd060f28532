import type { LabelId } from './ids';
import type { Label } from './label';

/**
 * A distinct letter for each label: the first of its name, or, where an earlier label has taken that, the first in its
 * name that is free. A name with no free letter is numbered.
 */
export function assignLetters(labels: readonly Pick<Label, 'id' | 'name'>[]): Map<LabelId, string> {
  const given = new Map<LabelId, string>();
  const taken = new Set<string>();
  const give = (id: LabelId, letter: string | undefined) => {
    if (letter === undefined || taken.has(letter) || given.has(id)) return;
    taken.add(letter);
    given.set(id, letter);
  };
  const listed = labels.map(({ id, name }) => ({ id, letters: listLetters(name) }));
  for (const { id, letters: own } of listed) give(id, own[0]);
  for (const { id, letters: own } of listed)
    give(
      id,
      own.find((letter) => !taken.has(letter)),
    );
  for (const { id, letters: own } of listed) {
    for (let number = 2; !given.has(id); number += 1) give(id, `${own[0] ?? ''}${number}`);
  }
  return given;
}

/** The name’s letters, as readers count them, and digits; all of its signs where it has neither. */
function listLetters(name: string): string[] {
  const signs = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  const letters = signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  const usable = letters.length ? letters : signs.filter((sign) => sign.trim());
  return usable.map((sign) => sign.toUpperCase());
}
