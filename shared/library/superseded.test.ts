import { describe, expect, it, test } from 'vitest';
import { recordsIn } from './change';
import type { commands } from './commands';
import type { LibraryState } from './state';
import { runCommand } from './testing/runCommand';
import { makeSampleState } from './testing/sampleState';

const note = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const csl = { type: 'webpage', title: 'Statement' };
const sample = makeSampleState();
const { article, highlight, link, source, context } = sample;

interface Case {
  name: keyof typeof commands;
  ids: object;
  /** What the person saw, and what they made of it. */
  seen: object;
  mine: object;
  /** What someone else made of the same field, and of another. */
  theirs: object;
  other: object;
  /** The expected result, where it is not obvious. */
  both?: object;
}

const cases: readonly [string, Case][] = [
  [
    'a note',
    {
      name: 'highlight.edit',
      ids: { article, highlight },
      seen: { note: null },
      mine: { note: note('Mine') },
      theirs: { note: note('Theirs') },
      other: { verdict: 'refuted' },
    },
  ],
  [
    'a verdict',
    {
      name: 'highlight.edit',
      ids: { article, highlight },
      seen: { verdict: 'unchecked' },
      mine: { verdict: 'supported' },
      theirs: { verdict: 'refuted' },
      other: { note: note('Theirs') },
    },
  ],
  [
    'a link’s remark',
    {
      name: 'link.edit',
      ids: { article, link },
      seen: { remark: '' },
      mine: { remark: 'Mine' },
      theirs: { remark: 'Theirs' },
      other: { locator: 'p. 2' },
    },
  ],
  [
    'a field of a source',
    {
      name: 'source.edit',
      ids: { source },
      seen: { csl },
      mine: { csl: { ...csl, title: 'Mine' } },
      theirs: { csl: { ...csl, title: 'Theirs' } },
      other: { csl: { ...csl, publisher: 'Theirs' } },
      both: { csl: { title: 'Mine', publisher: 'Theirs' } },
    },
  ],
  [
    'an article’s byline',
    {
      name: 'article.editDetails',
      ids: { article },
      seen: { byline: '' },
      mine: { byline: 'Mine' },
      theirs: { byline: 'Theirs' },
      other: { publisher: 'Theirs' },
    },
  ],
  [
    'a label’s name',
    {
      name: 'label.edit',
      ids: { label: 'lbl_check' },
      seen: { name: 'To check' },
      mine: { name: 'Mine' },
      theirs: { name: 'Theirs' },
      other: { meaning: 'Theirs' },
    },
  ],
];

const run = (name: keyof typeof commands, args: object, state: LibraryState = sample.state) =>
  runCommand(state, name, args, context);

/** The one record that the edit changed, as it is afterwards. */
const leftBy = ({ change }: ReturnType<typeof run>) => recordsIn(change.diff);

describe('an edit based on what the person had seen', () => {
  test.each(cases)('of %s does not overwrite another one', (_of, { name, ids, ...edit }) => {
    const { state } = run(name, { ...ids, set: edit.theirs });
    const args = { ...ids, set: edit.mine };
    expect(() => run(name, { ...args, seen: edit.seen }, state)).toThrow(
      expect.objectContaining({ code: 'superseded' }),
    );
    const chosen = run(name, { ...args, seen: edit.theirs }, state);
    expect(leftBy(chosen)).toMatchObject([edit.mine]);
  });

  test.each(cases)('of %s leaves what else was changed', (_of, { name, ids, both, ...edit }) => {
    const { state } = run(name, { ...ids, set: edit.other });
    const after = run(name, { ...ids, set: edit.mine, seen: edit.seen }, state);
    expect(leftBy(after)).toMatchObject([both ?? { ...edit.other, ...edit.mine }]);
  });

  it('of tags adds to those that someone else has added', () => {
    const ids = { article, highlight };
    const { state } = run('highlight.edit', { ...ids, set: { tags: ['theirs'] } });
    const after = run(
      'highlight.edit',
      { ...ids, set: { tags: ['mine'] }, seen: { tags: [] } },
      state,
    );
    expect(leftBy(after)).toMatchObject([{ tags: ['theirs', 'mine'] }]);
  });
});
