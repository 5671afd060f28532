import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { bundledStyleIds } from '../../shared/citation/bundledStyles';
import { type CitationLocale, citationLocaleSchema } from '../../shared/citation/citationLocale';
import { plainCitedText } from '../../shared/citation/citedText';
import type { CiteRequest } from '../../shared/citation/citer';
import type { CslItem } from '../../shared/model/csl/cslItem';
import { validItems } from '../../shared/model/csl/testing/variedItems';
import { CitationRenderer } from './CitationRenderer';
import { citedItems } from './testing/citedItems';
import { stylesFolder } from './testing/stylesFolder';

const items = [...citedItems, ...validItems.filter(hasEvenDates)].map((csl, index) => ({
  id: `src_${1000 + index}`,
  csl,
}));
const one = (csl: CslItem) => [{ id: 'src_one', csl }];

/** citeproc itself refuses a range whose ends are not known equally well. */
function hasEvenDates(item: CslItem): boolean {
  return Object.values(item).every((value) => {
    const [start, end] = (value as { 'date-parts'?: unknown[][] } | null)?.['date-parts'] ?? [];
    return !end || start?.length === end.length;
  });
}

function makeRequest(request: Partial<CiteRequest> = {}): CiteRequest {
  // The quickest to make an engine of.
  const style = { bundled: 'harvard-cite-them-right' };
  return { style, locale: 'en-US', isLocaleForced: false, items, citations: [], ...request };
}

const renderer = new CitationRenderer(stylesFolder);
const cite = (request: Partial<CiteRequest>) => renderer.render(makeRequest(request));
const textsOf = (request: Partial<CiteRequest>) =>
  cite(request).bibliography.map(({ label, runs }) =>
    [label, plainCitedText(runs)].filter(Boolean).join(' '),
  );

describe('citations are citeproc’s own', () => {
  it.each(bundledStyleIds)('in %s', (bundled) => {
    const citations = [
      [{ id: 'src_1003', locator: '' }],
      [
        { id: 'src_1001', locator: 'p. 5' },
        { id: 'src_1002', locator: '12–14' },
      ],
      [{ id: 'src_1003', locator: 'chapter 3' }],
      [{ id: 'src_1003', locator: 'chapter 3' }],
      [{ id: 'src_1000', locator: 'the last part' }],
    ];
    const request = { style: { bundled }, citations };
    const expected = citeStraight(bundled, [
      [{ id: 'src_1003' }],
      [
        { id: 'src_1001', label: 'page', locator: '5' },
        { id: 'src_1002', label: 'page', locator: '12–14' },
      ],
      [{ id: 'src_1003', label: 'chapter', locator: '3' }],
      [{ id: 'src_1003', label: 'chapter', locator: '3' }],
      [{ id: 'src_1000', suffix: ', the last part' }],
    ]);
    // The second time, the engine is one that has already cited.
    for (const _time of [1, 2]) {
      const { bibliography, citations: cited } = cite(request);
      expect(cited.map(plainCitedText)).toEqual(expected.citations);
      expect(
        bibliography.map(({ id, label, runs }) => [
          id,
          withoutSpaces(label + plainCitedText(runs)),
        ]),
      ).toEqual(expected.bibliography);
    }
  });
});

/** The same by an engine that is used as citeproc’s manual says, without anything of ours. */
function citeStraight(bundled: string, cites: CSL.Citation['citationItems'][]) {
  const read = (name: string) => readFileSync(join(stylesFolder, name), 'utf8');
  const byId = new Map(items.map(({ id, csl }) => [id, { ...withNumbersAsText(csl), id }]));
  const system = {
    retrieveLocale: (locale: string) => {
      const { success } = citationLocaleSchema.safeParse(locale);
      return read(`locales/locales-${success ? locale : 'en-US'}.xml`);
    },
    retrieveItem: (id: string) => byId.get(id) ?? {},
  };
  const engine = new CSL.Engine(system, read(`${bundled}.csl`), 'en-US', false);
  const citations = cites.map((citationItems, index) => ({
    citationID: `${index}`,
    citationItems,
    properties: { noteIndex: index + 1 },
  }));
  const cited = engine.rebuildProcessorState(citations, 'html', [...byId.keys()]);
  const made = engine.makeBibliography();
  if (!made) throw new Error('There is no bibliography.');
  const [{ entry_ids }, entries] = made;
  const missing = '[CSL STYLE ERROR: reference with no printed form.]';
  const text = (html: string) => textOfHtml(html.includes(missing) ? '' : html);
  return {
    bibliography: entries.map((html, index) => [entry_ids[index]?.[0], withoutSpaces(text(html))]),
    citations: cited.map(([, , html]) => text(html)),
  };
}

/** citeproc fails at some numbers. */
function withNumbersAsText(csl: CslItem): CslItem {
  const fields = Object.entries(structuredClone(csl)).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ]);
  return Object.fromEntries(fields);
}

/** Spaces at the ends of a label or a text mean nothing. */
function withoutSpaces(text: string): string {
  return text.replace(/^(\[\d+\]|\d+\.)?\s+/, '$1').replace(/\s+/g, ' ');
}

function textOfHtml(html: string): string {
  type Part = { value?: string; childNodes?: Part[] };
  const read = ({ value = '', childNodes = [] }: Part): string =>
    value + childNodes.map(read).join('');
  return read(parseFragment(html) as Part)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}

describe('a bibliography', () => {
  it('tells works of the same author and year apart', () => {
    const texts = textsOf({ items: items.slice(2, 5) });
    expect(texts).toEqual([
      'Doe, A. (2020a) One.',
      'Doe, A. (2020b) Two.',
      'Doe, B. (2020) Three.',
    ]);
  });

  it('is numbered in the order in which its items are cited', () => {
    const { bibliography, citations } = cite({
      style: { bundled: 'ieee' },
      items: items.slice(0, 4),
      citations: [[{ id: 'src_1002', locator: 'p. 7' }], [{ id: 'src_1000', locator: '' }]],
    });
    expect(citations.map(plainCitedText)).toEqual(['[1, p. 7]', '[2]']);
    expect(bibliography.map(({ id, label }) => [label, id])).toEqual([
      ['[1]', 'src_1002'],
      ['[2]', 'src_1000'],
      ['[3]', 'src_1001'],
      ['[4]', 'src_1003'],
    ]);
  });

  it('has a range whose ends are not known equally well, as far as both are known', () => {
    const issued = { 'date-parts': [[2019], [2020, 3]] };
    const [text] = textsOf({ items: one({ type: 'book', title: 'A range', issued }) });
    expect(text).toBe('A range (2019–2020).');
  });

  it('knows nothing of what the same engine cited before', () => {
    cite({
      items: [...items, ...one({ type: 'book', title: 'Old', author: [{ family: 'Doe' }] })],
    });
    expect(textsOf({ items: one({ type: 'book', title: 'New' }) })).toEqual(['New (no date).']);
  });

  it.each<[CitationLocale, string]>([
    ['es-ES', 'Un libro. 2.a ed (sin fecha).'],
    ['de-DE', 'Un libro. 2. Aufl (ohne Datum).'],
    ['en-GB', 'Un libro. 2nd edn (no date).'],
  ])('is in the language that was chosen: %s', (locale, text) => {
    const csl = { type: 'book', title: 'Un libro', edition: '2' };
    expect(textsOf({ items: one(csl), locale, isLocaleForced: true })).toEqual([text]);
  });

  it.each(citationLocaleSchema.options)('can be in %s', (locale) => {
    const some = items.slice(0, 3);
    expect(textsOf({ items: some, locale, isLocaleForced: true })).toHaveLength(3);
  });

  it('holds how its text is set, and its addresses, but no markup', () => {
    const { bibliography } = cite({
      items: one({
        type: 'book',
        title: 'A <i>b</i> <script>alert(1)</script> <img src=x onerror=alert(1)>',
        URL: 'javascript:alert(1)',
        DOI: '10.1/2',
      }),
    });
    const [{ runs } = { runs: [] }] = bibliography;
    expect(plainCitedText(runs)).toContain(
      '<script>alert(1)</script> <img src=x onerror=alert(1)>',
    );
    expect(runs.map(({ url }) => url).filter(Boolean)).toEqual(['https://doi.org/10.1/2']);
    expect(runs.find(({ text }) => text === 'b')?.marks).toEqual([]);
    expect(runs[0]?.marks).toEqual(['italic']);
  });
});

describe('a broken record', () => {
  const broken: Record<string, unknown> = {
    dates: { type: 'book', title: 'T', issued: { 'date-parts': [[null]] } },
    'no dates': { type: 'book', title: 'T', issued: null, accessed: { 'date-parts': [] } },
    'dates in words': { type: 'book', title: 'T', issued: { 'date-parts': [['May', 'x']] } },
    names: { type: 'book', title: 'T', author: [null, {}, 'Doe', { family: 7 }, { literal: '' }] },
    'names as text': { type: 'book', title: 'T', author: 'Doe' },
    numbers: { type: 'article-journal', title: 'T', volume: 12, page: 7, issue: 1.5 },
    fields: { type: 'book', title: 'T', page: { a: 1 }, volume: [1], custom: { a: [] }, DOI: 12 },
    type: { type: '__proto__', title: 'T' },
    id: { type: 'book', title: 'T', id: 7 },
    'multilingual extras': { type: 'book', title: 'T', multi: { main: 3, _keys: null } },
  };

  it.each(Object.entries(broken))('with odd %s costs no other record its place', (_what, csl) => {
    const good = { id: 'src_good', csl: { type: 'book', title: 'Good' } };
    const { bibliography } = cite({ items: [...one(csl as CslItem), good] });
    expect(bibliography.map(({ id }) => id).sort()).toEqual(['src_good', 'src_one']);
    const texts = bibliography.map(({ runs }) => plainCitedText(runs));
    expect(texts).toContainEqual(expect.stringMatching(/^Good/));
    expect(texts).toContainEqual(expect.stringContaining('T'));
  });
});

it('says that a style with a mistake can’t be used', () => {
  const xml = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
    <info><title>T</title><id>http://example.org/t</id></info>
    <macro name="m"><text macro="m"/></macro>
    <citation><layout><text macro="m"/></layout></citation>
  </style>`;
  expect(() => cite({ style: { xml }, items: items.slice(0, 1) })).toThrow('citations.style.fails');
});
