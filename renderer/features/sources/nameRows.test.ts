import { describe, expect, it } from 'vitest';
import type { CslName } from '../../../shared/model/csl/cslName';
import {
  addName,
  listNameRows,
  moveName,
  replaceName,
  setRole,
  splitNames,
  switchKind,
} from './nameRows';
import { emptySourceFields } from './sourceFields';

const [ada, bo, who]: [CslName, CslName, CslName] = [
  { family: 'Ada', ORCID: 'x' },
  { family: 'Bo' },
  { literal: 'WHO' },
];
const fields = { ...emptySourceFields, author: [ada, bo], editor: [who] };
const rows = (now: typeof emptySourceFields) =>
  listNameRows(now, ['editor', 'author']).map(({ role, name }) => [role, name]);

describe('the rows of names', () => {
  it('go role by role', () => {
    expect(rows(fields)).toEqual([
      ['editor', who],
      ['author', ada],
      ['author', bo],
    ]);
  });

  it('are added, replaced, moved and given another role', () => {
    expect(addName(fields, 'editor').editor).toEqual([who, { family: '' }]);
    expect(replaceName(fields, 'author', 0, []).author).toEqual([bo]);
    expect(moveName(fields, 'author', 1, -1).author).toEqual([bo, ada]);
    expect(moveName(fields, 'author', 1, 1)).toBe(fields);
    const moved = setRole(fields, 'author', 0, 'editor');
    expect([moved.author, moved.editor]).toEqual([[bo], [who, ada]]);
  });

  it('change from person to institution and back', () => {
    expect(switchKind({ family: 'Berg', given: 'Jan' })).toEqual({ literal: 'Jan Berg' });
    expect(switchKind({ literal: 'Jan Berg' })).toEqual({ family: 'Berg', given: 'Jan' });
    expect(switchKind({ literal: 'WHO' })).toEqual({ family: 'WHO' });
  });
});

describe('what is pasted for a family name', () => {
  it.each<[string, CslName[] | null]>([
    ['Berg', null],
    ['van der Berg, Jan', [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }]],
    ['Jan van der Berg', [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }]],
    ['King, Martin Luther, Jr.', [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }]],
    ['Harbour Works, Inc.', [{ literal: 'Harbour Works, Inc.' }]],
    [
      'Doe, Jane; Roe, Jim\n',
      [
        { family: 'Doe', given: 'Jane' },
        { family: 'Roe', given: 'Jim' },
      ],
    ],
  ])('%j is split', (text, names) => {
    expect(splitNames({ family: '' }, text)).toEqual(names);
  });

  it('is a family name where the row has a given name already', () => {
    expect(splitNames({ family: '', given: 'Ana' }, 'de la Cruz')).toBeNull();
  });
});
