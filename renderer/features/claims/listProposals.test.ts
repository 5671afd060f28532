import { describe, expect, it } from 'vitest';
import type { Proposal, ProposalKind } from '../../../shared/claims/Proposal';
import { firstPlace } from '../../../shared/ipc/articlePlace';
import { makeAnchor } from '../../../shared/model/anchor';
import { makeLibraryView, makeOpenArticle } from '../../state/libraryState';
import { makeLibraryAnswer } from '../../testing/makeLibraryAnswer';
import { makeOpened } from '../../testing/makeOpened';
import { makeTestHighlight } from '../../testing/makeTestHighlight';
import { listProposals, nameProposal, nextAfter } from './listProposals';
import { listStubs, makeCsl } from './sourceStubs';

const propose = (kind: ProposalKind, start: number, end: number): Proposal => ({
  ...{ kind, start, end },
  quote: `${kind} ${start}`,
});
const figure = propose('figure', 0, 10);
const quotation = propose('quotation', 20, 40);
const attribution = propose('attribution', 20, 60);

function makeState({ highlighted = [] as [number, number][], dismissed = [] as Proposal[] } = {}) {
  const highlights = highlighted.map(([start, end], index) =>
    makeTestHighlight(`hl_000${index}`, '', {
      anchor: makeAnchor('art_test', {
        quote: { exact: '', prefix: '', suffix: '' },
        position: { start, end },
      }),
    }),
  );
  const open = makeOpenArticle({ ...makeOpened('art_test'), highlights });
  return {
    library: { ...makeLibraryView(makeLibraryAnswer({})), open },
    places: new Map([
      ['art_test' as const, { ...firstPlace, dismissed: dismissed.map(nameProposal) }],
    ]),
    claims: {
      ...{ article: 'art_test' as const, version: 0, current: null, spoken: [] },
      proposals: [figure, attribution, quotation],
    },
  };
}

describe('what is proposed', () => {
  it.each<[string, Parameters<typeof makeState>[0], Proposal[]]>([
    ['by kind', {}, [quotation, attribution, figure]],
    ['without what is highlighted', { highlighted: [[20, 40]] }, [attribution, figure]],
    ['without what is highlighted for the most part', { highlighted: [[15, 55]] }, [figure]],
    [
      'with what is highlighted a little',
      { highlighted: [[0, 4]] },
      [quotation, attribution, figure],
    ],
    [
      'without what several highlights cover together',
      {
        highlighted: [
          [0, 3],
          [2, 7],
        ],
      },
      [quotation, attribution],
    ],
    ['without what was dismissed', { dismissed: [quotation] }, [attribution, figure]],
  ])('is listed %s', (_how, state, expected) => {
    expect(listProposals(makeState(state))).toEqual(expected);
  });

  it('is nothing while another article is open', () => {
    const state = makeState();
    expect(listProposals({ ...state, claims: { ...state.claims, article: 'art_other' } })).toEqual(
      [],
    );
  });

  it.each<[string, Proposal, Proposal[], Proposal | null]>([
    ['the next', attribution, [quotation, figure], figure],
    ['the last, after the last', figure, [quotation, attribution], attribution],
    ['the next that is left', quotation, [figure], figure],
    ['none, where none is left', quotation, [], null],
  ])('goes on with %s', (_what, gone, now, expected) => {
    expect(nextAfter([quotation, attribution, figure], gone, now)).toBe(expected);
  });
});

describe('sources to add', () => {
  it('are named once for all of their highlights, unless these are gone', () => {
    const state = makeState({
      highlighted: [
        [20, 40],
        [50, 60],
      ],
    });
    const spoken = [
      { speaker: 'the White House', highlight: 'hl_0000' as const },
      { speaker: 'The White House', highlight: 'hl_0001' as const },
      { speaker: 'Ana Ruiz', highlight: 'hl_gone' as const },
    ];
    expect(listStubs({ ...state, claims: { ...state.claims, spoken } })).toEqual([
      { speaker: 'the White House', highlights: ['hl_0000', 'hl_0001'], source: null },
    ]);
  });

  it.each([
    ['Juan Pappier', 'interview'],
    ['a press release from the US embassy', 'report'],
    ['the ministry', 'personal_communication'],
  ])('of %s are of the type %s', (speaker, type) => {
    expect(makeCsl(speaker).type).toBe(type);
  });
});
