import { describe, expect, it } from 'vitest';
import { readReferences } from './readReferences';

const read = (text: string) =>
  readReferences({ name: 'refs', bytes: new TextEncoder().encode(text) });
const problemsOf = (text: string) =>
  read(text).problems.map(({ line, message }) => [line, message.id]);
const titlesOf = (text: string) => read(text).records.map(({ csl }) => csl.title);

describe('a malformed record among good ones', () => {
  it.each([
    [
      'BibTeX with an open brace',
      '@book{a, title={A}}\n\n@book{b, title={B\n\n@book{c, title={C}}\n',
      ['A', 'C'],
      [[3, 'references.bibtex.unclosed']],
    ],
    [
      'BibTeX without an equals sign',
      '@book{a, title={A}}\n@book{b, title {B}}\n@book{c, title={C}}\n',
      ['A', 'C'],
      [[2, 'references.bibtex.malformed']],
    ],
    [
      'BibTeX with an unknown abbreviation',
      '@book{a, title={A}, publisher=nobody}\n',
      ['A'],
      [[1, 'references.bibtex.unknownString']],
    ],
    [
      'RIS without an end',
      'TY  - BOOK\nTI  - A\n\nTY  - BOOK\nTI  - B\nER  - \n',
      ['A', 'B'],
      [[1, 'references.ris.noEnd']],
    ],
    [
      'RIS with fields before its start',
      'TY  - BOOK\nTI  - A\nER  - \nTI  - Lost\nAU  - Nobody\nTY  - BOOK\nTI  - B\nER  -\n',
      ['A', 'B'],
      [[4, 'references.ris.noStart']],
    ],
    [
      'CSL-JSON with what is no item',
      '[\n  {"type": "book", "title": "A"},\n  7,\n  {"type": "book", "title": "B]"}\n]',
      ['A', 'B]'],
      [[3, 'references.csl.notAnItem']],
    ],
  ])('is named by its line, and the good ones are read: %s', (_what, text, titles, problems) => {
    expect(titlesOf(text)).toEqual(titles);
    expect(problemsOf(text)).toEqual(problems);
  });
});

describe('what other programs write', () => {
  it.each([
    ['a range as first page', 'TY  - JOUR\nTI  - A\nSP  - 1-10\nER  - \n', { page: '1-10' }],
    ['both pages', 'TY  - JOUR\nTI  - A\nSP  - 1\nEP  - 10\nER  - \n', { page: '1-10' }],
    [
      'a year with slashes',
      'TY  - JOUR\nTI  - A\nPY  - 1999///\nER  - \n',
      { issued: { 'date-parts': [[1999]] } },
    ],
    [
      'a month in words',
      'TY  - JOUR\nTI  - A\nPY  - 1999///May\nER  - \n',
      { issued: { 'date-parts': [[1999, 5]] } },
    ],
    ['Mac line ends', 'TY  - JOUR\rTI  - A\rER  - \r', { title: 'A' }],
    [
      'a number that is one of two',
      'TY  - JOUR\nTI  - A\nSN  - 1234-5679\nER  - \n',
      { ISSN: '1234-5679' },
    ],
    [
      'an approximate date',
      '@book{a, title={A}, date={1850~}}',
      { issued: { 'date-parts': [[1850]], circa: true } },
    ],
    [
      'a month of BibTeX',
      '@book{a, title={A}, year=1999, month=may}',
      { issued: { 'date-parts': [[1999, 5]] } },
    ],
    ['accents of TeX', String.raw`@book{a, title={\"Uber {\'e}t{\'e}}}`, { title: 'Über été' }],
    [
      'a thesis of BibTeX',
      '@phdthesis{a, title={A}, school={B}}',
      { type: 'thesis', genre: 'PhD thesis', publisher: 'B' },
    ],
    [
      'a preprint',
      '@misc{a, title={A}, eprint={2503.01234}, archiveprefix={arXiv}}',
      { URL: 'https://arxiv.org/abs/2503.01234' },
    ],
    [
      'others',
      '@book{a, title={A}, author={Doe, Jane and others}}',
      { author: [{ family: 'Doe', given: 'Jane' }] },
    ],
    [
      'dates without parts',
      '{"type": "journal-article", "title": ["A"], "issued": {"date-parts": [[null]]}}',
      { type: 'article-journal', title: 'A' },
    ],
  ])('is read: %s', (_what, text, csl) => {
    const [record] = read(text).records;
    expect(record?.csl).toMatchObject(csl);
    if (!('issued' in csl)) expect(record?.csl.issued).toBeUndefined();
  });

  it('names the fields that have no place', () => {
    const text = '@book{a, title={A}, file={x.pdf}, owner={me}}\n';
    expect(read(text).records[0]?.left).toEqual(['file', 'owner']);
    expect(read('TY  - BOOK\nTI  - A\nL1  - x.pdf\nER  - \n').records[0]?.left).toEqual(['L1']);
  });
});

describe('hostile references', () => {
  it('of 50 MB are refused', () => {
    const bytes = new Uint8Array(50_000_000).fill(32);
    expect(() => readReferences({ name: 'huge.bib', bytes })).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });

  it.each([
    ['braces', `@book{deep, title={${'{'.repeat(3000)}a${'}'.repeat(3000)}}}\n@book{b, title={B}}`],
    ['lists', `[${'['.repeat(500)}${']'.repeat(500)}, {"type": "book", "title": "B"}]`],
  ])('of deep %s do no harm', (_what, text) => {
    expect(read(text).problems).toHaveLength(1);
  });

  it.each([
    [
      'abbreviations that use each other',
      '@string{a = b}\n@string{b = a}\n@book{x, title = a # b}',
      1,
    ],
    ['entities', `@book{x, title={${'&amp;&#x41;'.repeat(300)}}}`, 1],
    ['lines without end', `TY  - BOOK\nTI  - A\n${'more\n'.repeat(20_000)}ER  - `, 1],
    ['the names of an object’s own', '{"type": "book", "title": "A", "__proto__": {"x": 1}}', 1],
  ])('are read as they are: %s', (_what, text, count) => {
    expect(read(text).records).toHaveLength(count);
  });

  it.each([
    ['prose', 'A text about @book{things} and TY  - codes.'],
    ['a style sheet', '@media (min-width: 1px) { a { color: red } }\n@font-face { x: y }'],
    ['other JSON', '{"type": "Annotation", "title": "A"}'],
    ['a map', '{"type": "FeatureCollection", "title": "A"}'],
    ['nothing', ''],
    ['Markdown that quotes BibTeX', '# How to cite\n\n```\n@book{a, title={A}}\n```\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'unsupported' }));
  });
});
