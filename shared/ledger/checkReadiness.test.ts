import { describe, expect, it } from 'vitest';
import { type ContentSketch, makeContent, makeReview } from '../export/testing/makeContent';
import { defaultReadiness, type ReadinessRule, readinessRules } from '../model/readiness';
import { checkReadiness } from './checkReadiness';

type Sketch = NonNullable<ContentSketch['highlights']>[number];

const article = { title: 'A prison', publisher: 'The Daily', url: 'https://daily.example/prison' };
const sources = [
  {
    type: 'report',
    title: 'File',
    publisher: 'Court',
    attest: { reliability: 'primary' as const },
  },
  { type: 'webpage', title: 'Story', publisher: 'The Paper', URL: 'https://paper.example/1' },
  { type: 'webpage', title: 'Another', publisher: 'The paper', URL: 'https://paper.example/2' },
  { type: 'webpage', title: 'A prison', publisher: 'The Daily' },
];

function missingOf(rule: ReadinessRule, ...highlights: Sketch[]) {
  const content = makeContent({ lines: ['abcdefgh'], article, highlights, sources });
  const off = Object.fromEntries(readinessRules.map((name) => [name, name === rule]));
  return checkReadiness(
    {
      article: content.article,
      highlights: new Map(content.highlights.map((one) => [one.id, one])),
      links: new Map(content.links.map((link) => [link.id, link])),
    },
    new Map(content.sources.map((source) => [source.id, source])),
    { ...defaultReadiness, ...off },
  );
}

const to = (...numbers: number[]) => numbers.map((source) => ({ source }));

describe('checkReadiness', () => {
  it.each<[ReadinessRule, string, boolean, Omit<Sketch, 'passage'>]>([
    ['checked', 'an unchecked claim', false, {}],
    ['checked', 'a checked claim', true, { verdict: 'refuted' }],
    ['checked', 'a quote', true, { kind: 'quote' }],
    ['independent', 'a claim without sources', false, {}],
    ['independent', 'a claim with one source', false, { links: to(0) }],
    ['independent', 'a claim with two', true, { links: to(0, 1) }],
    ['independent', 'a claim with the same source twice', false, { links: to(0, 0) }],
    ['independent', 'a claim with two of one publisher', false, { links: to(1, 2) }],
    ['independent', 'a claim with those, and another', true, { links: to(1, 2, 0) }],
    ['independent', 'a claim with the article itself', false, { links: to(0, 3) }],
    [
      'independent',
      'a claim with context',
      false,
      { links: [{ source: 0 }, { source: 1, relation: 'context' }] },
    ],
    [
      'independent',
      'a refuted claim with two against it',
      true,
      {
        verdict: 'refuted',
        links: [
          { source: 0, relation: 'contradicts' },
          { source: 1, relation: 'contradicts' },
        ],
      },
    ],
    ['independent', 'an opinion', true, { verdict: 'opinion' }],
    ['primary', 'a claim with secondary sources', false, { links: to(1, 2) }],
    ['primary', 'a claim with a primary source', true, { links: to(0) }],
    ['evidence', 'a quote without words of a source', false, { kind: 'quote', links: to(0) }],
    [
      'evidence',
      'a quote with them',
      true,
      { kind: 'quote', links: [{ source: 0, evidence: 'They said so.' }] },
    ],
    ['evidence', 'a claim', true, {}],
    [
      'answered',
      'a claim that a source contradicts',
      false,
      { verdict: 'supported', links: [{ source: 0, relation: 'contradicts' }] },
    ],
    [
      'answered',
      'the same, disputed',
      true,
      { verdict: 'disputed', links: [{ source: 0, relation: 'contradicts' }] },
    ],
    [
      'answered',
      'the same, with a remark',
      true,
      { links: [{ source: 0, relation: 'contradicts', remark: 'An older count.' }] },
    ],
    [
      'answered',
      'a quote that a source contradicts, with a verdict from when it was a claim',
      false,
      { kind: 'quote', verdict: 'disputed', links: [{ source: 0, relation: 'contradicts' }] },
    ],
    ['settled', 'a reworded remark', false, { kind: 'remark', review: makeReview('xy') }],
    ['settled', 'a lost quote', false, { kind: 'quote', isLost: true }],
    ['settled', 'a passage that is there', true, {}],
  ])('by the rule “%s”, finds %s ready: %s', (rule, _what, expected, sketch) => {
    const { ready, missing } = missingOf(rule, { passage: 'cd', ...sketch });
    expect(ready).toBe(expected);
    expect(missing.map((item) => item.rule)).toEqual(expected ? [] : [rule]);
  });

  it('lists what is missing by rule, then in the order of the text', () => {
    const content = makeContent({
      lines: ['abcdefgh'],
      highlights: [
        { passage: 'ef' },
        { passage: 'ab' },
        { passage: 'gone', isLost: true, verdict: 'opinion' },
      ],
    });
    const records = {
      article: content.article,
      highlights: new Map(content.highlights.map((one) => [one.id, one])),
      links: new Map(),
    };
    const { missing } = checkReadiness(records, new Map(), defaultReadiness, [
      { start: 6, end: 8, quote: 'gh' },
    ]);
    expect(missing).toEqual([
      { rule: 'checked', highlight: 'hl_0002', range: { start: 0, end: 2 }, quote: 'ab' },
      { rule: 'checked', highlight: 'hl_0001', range: { start: 4, end: 6 }, quote: 'ef' },
      { rule: 'independent', highlight: 'hl_0002', range: { start: 0, end: 2 }, quote: 'ab' },
      { rule: 'independent', highlight: 'hl_0001', range: { start: 4, end: 6 }, quote: 'ef' },
      { rule: 'settled', highlight: 'hl_0003', quote: 'gone' },
      { rule: 'lookedAt', range: { start: 6, end: 8 }, quote: 'gh' },
    ]);
  });

  it('is ready where no rule is on', () => {
    const off = Object.fromEntries(readinessRules.map((name) => [name, false]));
    const records = { article, highlights: new Map(), links: new Map() };
    const rules = { ...defaultReadiness, ...off };
    expect(checkReadiness(records, new Map(), rules, [{ start: 0, end: 1, quote: 'a' }])).toEqual({
      ready: true,
      missing: [],
    });
  });
});
