import type { CslDate } from '../../../shared/model/csl/cslDate';
import type { CslItem } from '../../../shared/model/csl/cslItem';
import type { CslName } from '../../../shared/model/csl/cslName';
import { variedItems } from '../../../shared/model/csl/testing/variedItems';
import { bibtexTypes } from '../bibtex/bibtexTypes';

const names: CslName[] = [
  { family: 'Solheim', given: 'Ingrid' },
  { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
  { family: 'Tocqueville', given: 'Alexis', 'dropping-particle': 'de' },
  { family: 'Vallée Poussin', given: 'Charles', 'non-dropping-particle': 'de la', suffix: 'Jr.' },
  { family: 'King', given: 'Martin Luther', suffix: 'Jr.', 'comma-suffix': true },
  { family: 'Plato' },
  { family: 'de Sousa Santos', given: 'Boaventura' },
  { given: 'Teller' },
  { literal: 'World Health Organization' },
  { literal: 'Smith, Brown and Sons' },
  { literal: 'Barnes and Noble' },
  { family: '村上', given: '春樹' },
  { family: 'Достоевский', given: 'Фёдор Михайлович' },
  { family: 'محفوظ', given: 'نجيب' },
  { family: 'O’Neill-Smith', given: 'J.-P. “Jo”' },
  { family: 'Rock & Roll', given: 'A_b {c}' },
  { family: 'And', given: 'And and and' },
  { family: 'Ortega y Gasset', given: 'José' },
  { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von', 'static-ordering': true },
];

const dates: CslDate[] = [
  { 'date-parts': [[2020]] },
  { 'date-parts': [[2020, 5]] },
  { 'date-parts': [[2020, 5, 9]] },
  {
    'date-parts': [
      [2020, 5],
      [2021, 2],
    ],
  },
  {
    'date-parts': [
      [1999, 12, 30],
      [2000, 1, 2],
    ],
  },
  { 'date-parts': [[-44, 3, 15]] },
  { 'date-parts': [[800]] },
  { 'date-parts': [[1850]], circa: true },
  { 'date-parts': [[1850], [1860]], circa: true },
  { 'date-parts': [[2020]], season: 2 },
  { literal: 'spring 2025' },
  { literal: 'n.d.' },
  { literal: 'Heisei 3 (平成3年)' },
  { raw: 'around 1900' },
];

const texts: string[] = [
  "A--b 50% of $5 & #1_a^b~c {d} \\e <f> `g’ \"h\" ''i''",
  'On <i>Homo sapiens</i> and <b>DNA</b>',
  'H<sub>2</sub>O and <span style="font-variant: small-caps;">Small</span>',
  'AC/DC: iOS, NASA &amp; McDonald',
  'Two\nlines\n\nand a blank one',
  'TY  - not a record\nER  - not its end\nAU  - Nobody',
  '  spaces   all over  ',
  'Большой <i>текст</i>، نص طويل، 長い文',
  '@book{x, title = {Not an entry}}',
];

/** A value for each variable that is text. */
const simpleTexts: Readonly<Record<string, string>> = {
  title: 'Soundings of the outer channel',
  'title-short': 'Soundings',
  'container-title': 'Journal of Harbour Works',
  'container-title-short': 'J. Harb. Works',
  'collection-title': 'Works on Works',
  'collection-number': '14',
  volume: '12',
  'number-of-volumes': '3',
  issue: '4',
  number: '2020/17-B',
  'part-number': '2',
  'chapter-number': '7',
  section: 'B',
  edition: '2nd',
  version: '1.0.3',
  page: '10-20',
  'number-of-pages': '320',
  publisher: 'Barnes and Noble',
  'publisher-place': 'New York; London',
  'event-title': 'Harbour Days',
  'event-place': 'Bergen',
  'original-title': 'Loddinger i ytre led',
  'original-publisher': 'Fjord & Co.',
  'original-publisher-place': 'Ålesund',
  'reviewed-title': 'Depths',
  genre: 'Working paper',
  medium: 'Microfilm',
  status: 'forthcoming',
  language: 'en-GB',
  archive: 'National Archive',
  archive_location: 'Box 7',
  'call-number': 'QA76.9 .S6',
  source: 'Library catalogue',
  abstract: 'We sounded the channel.',
  note: 'Read in May.',
  annote: 'Useful.',
  keyword: 'channels, depth, sounding',
  DOI: '10.5555/12345(a)<b>_c',
  ISBN: '978-82-15-01234-5',
  ISSN: '1234-567X',
  PMID: '12345678',
  PMCID: 'PMC1234567',
  URL: 'https://example.org/a_b?c=%20d&e=~f#g',
  'citation-key': 'solheim2020',
  scale: '1:50000',
  jurisdiction: 'Norway',
};

const nameVariables = [
  ...['author', 'editor', 'translator', 'container-author', 'director', 'script-writer'],
  ...['contributor', 'collection-editor', 'interviewer', 'recipient', 'composer'],
];
const dateVariables = ['issued', 'accessed', 'event-date', 'original-date', 'submitted'];

/** One of every type, with plain values of all kinds of variables. */
export const plainItems: readonly CslItem[] = bibtexTypes.map(([type], index) => ({
  type,
  ...simpleTexts,
  'citation-key': `key${index}`,
  ...Object.fromEntries(nameVariables.map((variable) => [variable, [names[0]]])),
  ...Object.fromEntries(dateVariables.map((variable) => [variable, dates[2]])),
}));

/** Those, and then whatever is hard to carry, one thing at a time. */
export const referenceItems: readonly CslItem[] = [
  ...plainItems,
  ...variedItems,
  ...names.map((name, index) => ({
    type: 'book',
    title: 'A name',
    'citation-key': `name${index}`,
    author: [name],
    editor: [...names.slice(0, 2), name],
  })),
  ...dates.map((date, index) => ({
    type: 'article-journal',
    title: 'A date',
    'citation-key': `date${index}`,
    issued: date,
    accessed: date,
    'event-date': date,
  })),
  ...texts.flatMap((text, index) =>
    ['article-journal', 'chapter', 'webpage'].map((type) => ({
      type,
      title: text,
      abstract: text,
      note: text,
      'container-title': text,
      publisher: text,
      keyword: text,
      page: text,
      DOI: text,
      URL: text,
      language: text,
      author: [{ literal: text }],
      editor: [{ family: text, given: text }],
      issued: { literal: text },
      'citation-key': `text${index}${type}`,
    })),
  ),
];
