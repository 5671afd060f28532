import { describe, expect, it } from 'vitest';
import { type ContentSketch, makeContent } from '../export/testing/makeContent';
import { groupLedger, type LedgerGroup, type LedgerRecord } from './groupLedger';
import { listClaims } from './listClaims';

const { compare } = new Intl.Collator('en');
const naming = {
  compare,
  titleOfSource: (id: string) => ({ src_0001: 'Zeitung', src_0002: 'Annual report' })[id] ?? id,
};

type Sketch = NonNullable<ContentSketch['highlights']>[number] & { tags?: string[] };

/** The claims of an article with these tags. */
function recordsOf(id: string, tags: string[], ...sketches: Sketch[]): LedgerRecord[] {
  const content = makeContent({ lines: ['abcdefgh'], highlights: sketches });
  const highlights = new Map(content.highlights.map((one) => [one.id, one]));
  const links = new Map(content.links.map((link) => [link.id, link]));
  const claims = listClaims({ article: content.article, highlights, links }, new Map());
  return claims.flatMap((claim) => {
    const highlight = highlights.get(claim.highlight);
    const own = sketches.find(({ passage }) => passage === claim.quote)?.tags ?? [];
    const article = { id: `art_${id}` as const, title: `Article ${id}`, tags };
    return highlight ? [{ claim, highlight: { ...highlight, tags: own }, article }] : [];
  });
}

const brief = (groups: LedgerGroup[]) =>
  groups.map(({ title, records, unsourced }) => [
    title,
    records.map(({ claim }) => claim.quote).join(' '),
    unsourced,
  ]);

const records = [
  ...recordsOf(
    'b',
    ['press'],
    { passage: 'ab', tags: ['Budget', 'press'], links: [{ source: 0, relation: 'supports' }] },
    {
      passage: 'cd',
      links: [
        { source: 0, relation: 'context' },
        { source: 1, relation: 'context' },
        { source: 1, relation: 'context' },
      ],
    },
  ),
  ...recordsOf('a', [], { passage: 'ef' }, { passage: 'gh', tags: ['budget'] }),
];

describe('groupLedger', () => {
  it('keeps articles in the order of the list', () => {
    expect(brief(groupLedger(records, 'article', naming))).toEqual([
      ['Article b', 'ab cd', 1],
      ['Article a', 'ef gh', 2],
    ]);
  });

  it('puts a claim under its own tags and its article’s, however they are spelled, once each', () => {
    expect(brief(groupLedger(records, 'tag', naming))).toEqual([
      ['Budget', 'ab gh', 1],
      ['press', 'ab cd', 1],
      [null, 'ef', 1],
    ]);
  });

  it('puts a claim under each of its sources once, and those without one last', () => {
    expect(brief(groupLedger(records, 'source', naming))).toEqual([
      ['Annual report', 'cd', 1],
      ['Zeitung', 'ab cd', 1],
      [null, 'ef gh', 2],
    ]);
  });

  it('has no groups without claims', () => {
    expect(groupLedger([], 'tag', naming)).toEqual([]);
  });
});
