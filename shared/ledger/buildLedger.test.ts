import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContentSketch, makeContent, makeNote } from '../export/testing/makeContent';
import type { Relation } from '../model/link';
import { buildLedger } from './buildLedger';

const TEXT = 'abcdefghijklmnopqrstuvwxyz';

function build(highlights: ContentSketch['highlights'], textLength = TEXT.length) {
  const content = makeContent({ lines: [TEXT], highlights: highlights ?? [] });
  return buildLedger(
    {
      article: content.article,
      highlights: new Map(content.highlights.map((highlight) => [highlight.id, highlight])),
      links: new Map(content.links.map((link) => [link.id, link])),
    },
    new Map(content.sources.map((source) => [source.id, source])),
    textLength,
  );
}

const from = (...relations: Relation[]) =>
  relations.map((relation, source) => ({ source, relation }));

describe('buildLedger', () => {
  it('lists claims without a source first, each group in the order of the text, lost ones last', () => {
    const { claims } = build([
      { passage: 'yz', links: from('supports') },
      { passage: 'gone', isLost: true },
      { passage: 'wx' },
      { passage: 'gone too', isLost: true, links: from('origin') },
      { passage: 'cd', links: from('context', 'supports') },
      { passage: 'ef', links: from('context') },
      { passage: 'ab' },
    ]);
    expect(claims.map(({ quote }) => quote)).toEqual([
      ...['ab', 'ef', 'wx', 'gone'],
      ...['cd', 'yz', 'gone too'],
    ]);
  });

  it('lists claims only, with verdict, note and links', () => {
    const { claims } = build([
      { passage: 'ab', kind: 'quote', links: from('supports') },
      { passage: 'cd', verdict: 'disputed', note: makeNote('One', 'Two'), links: from('origin') },
    ]);
    expect(claims).toMatchObject([
      {
        highlight: 'hl_0002',
        quote: 'cd',
        position: { start: 2, end: 4 },
        verdict: 'disputed',
        note: 'One\nTwo',
        links: [{ source: 'src_0001', relation: 'origin' }],
      },
    ]);
  });

  it.each<[Relation[], boolean]>([
    [[], false],
    [['supports'], false],
    [['contradicts'], false],
    [['contradicts', 'context'], false],
    [['origin', 'supports'], false],
    [['supports', 'contradicts'], true],
    [['contradicts', 'origin'], true],
    [['context', 'contradicts', 'supports'], true],
  ])('takes links %j for a conflict: %s', (relations, isConflicting) => {
    const { claims, coverage } = build([{ passage: 'ab', links: from(...relations) }]);
    expect(claims[0]?.isConflicting).toBe(isConflicting);
    expect(coverage.conflicting).toBe(Number(isConflicting));
  });

  it('counts a claim as sourced once, however many sources it has, and not by context alone', () => {
    const { coverage } = build([
      { passage: 'ab', links: from('supports', 'origin', 'contradicts') },
      { passage: 'cd' },
      { passage: 'ef' },
      { passage: 'gh', links: from('context', 'context') },
      { passage: 'gone', isLost: true, links: from('supports') },
    ]);
    expect(coverage).toMatchObject({ claims: 5, sourced: 2, claimsSourced: 0.4, conflicting: 1 });
  });

  it('says what is still to settle, and counts the claims it is about', () => {
    const { claims, coverage } = build([
      { passage: 'ab', verdict: 'supported' },
      { passage: 'cd', links: from('contradicts') },
      { passage: 'ef', links: from('supports'), verdict: 'supported' },
      { passage: 'gh', kind: 'quote', verdict: 'supported' },
    ]);
    expect(claims.map(({ quote, doubts }) => [quote, ...doubts])).toEqual([
      ['ab', 'unsupported'],
      ['cd', 'unweighed'],
      ['ef'],
    ]);
    expect(coverage.unsettled).toBe(2);
  });

  it.each([
    ['nothing', [], 0],
    ['one passage', [[0, 13]], 0.5],
    [
      'passages that overlap, once',
      [
        [0, 8],
        [4, 13],
      ],
      0.5,
    ],
    [
      'one within another, once',
      [
        [0, 13],
        [4, 8],
      ],
      0.5,
    ],
    [
      'passages that touch',
      [
        [0, 6],
        [6, 13],
      ],
      0.5,
    ],
    [
      'the whole text, twice',
      [
        [0, 26],
        [0, 26],
      ],
      1,
    ],
  ])('measures as highlighted: %s', (_what, ranges, share) => {
    const passages = ranges.map(([start = 0, end = 0]) => ({ passage: { start, end } }));
    expect(build(passages).coverage.textHighlighted).toBe(share);
  });

  it('has shares of 0 for an empty article', () => {
    const none = { claims: 0, sourced: 0, conflicting: 0, unsettled: 0 };
    const shares = { claimsSourced: 0, textHighlighted: 0 };
    expect(build([], 0)).toEqual({ claims: [], coverage: { ...none, ...shares } });
  });

  it('measures what a count of the covered characters gives', () => {
    const anyRange = fc
      .tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(anyRange), (ranges) => {
        const covered = [...TEXT].filter((_letter, at) =>
          ranges.some(({ start, end }) => start <= at && at < end),
        );
        const { coverage } = build(ranges.map((passage) => ({ passage })));
        expect(coverage.textHighlighted).toBeCloseTo(covered.length / TEXT.length);
      }),
    );
  });
});
