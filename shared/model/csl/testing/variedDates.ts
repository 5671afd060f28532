import type { CslDate } from '../cslDate';

/** Dates that a form can show and read back: each comes back from its own text as it is here. */
export const writtenDates: Readonly<Record<string, CslDate>> = {
  day: { 'date-parts': [[2025, 3, 26]] },
  leapDay: { 'date-parts': [[2024, 2, 29]] },
  month: { 'date-parts': [[2025, 3]] },
  year: { 'date-parts': [[2025]] },
  year79: { 'date-parts': [[79]] },
  dayInYear79: { 'date-parts': [[79, 8, 24]] },
  year9: { 'date-parts': [[9]] },
  farYear: { 'date-parts': [[12025]] },
  beforeOurEra: { 'date-parts': [[-44]] },
  dayBeforeOurEra: { 'date-parts': [[-44, 3, 15]] },
  firstYearBefore: { 'date-parts': [[-1]] },
  dayInFirstYearBefore: { 'date-parts': [[-1, 12, 25]] },
  years: { 'date-parts': [[2019], [2021]] },
  months: {
    'date-parts': [
      [2025, 3],
      [2025, 5],
    ],
  },
  days: {
    'date-parts': [
      [2025, 3, 3],
      [2025, 3, 5],
    ],
  },
  acrossTheEra: { 'date-parts': [[-27], [14]] },
  mixedSpan: { 'date-parts': [[2019, 12, 30], [2020]] },
  circa: { 'date-parts': [[1850]], circa: true },
  circaMonth: { 'date-parts': [[1850, 5]], circa: true },
  circaSpan: { 'date-parts': [[1850], [1860]], circa: true },
  circaBeforeOurEra: { 'date-parts': [[-500]], circa: true },
  spring: { 'date-parts': [[2025]], season: 1 },
  winter: { 'date-parts': [[2025]], season: 4 },
  circaAutumn: { 'date-parts': [[1850]], season: 3, circa: true },
  noDate: { literal: 'n.d.' },
  words: { literal: 'after the flood' },
  hebrewYear: { literal: '5785 תשפ״ה' },
  chinese: { literal: '民國一百年' },
  openEnd: { literal: '2019/..' },
  unknownDigit: { literal: '201X' },
  ambiguous: { literal: '03/04/2025' },
  literalSeason: { literal: 'Spring 2025' },
  literalDay: { literal: '2025-03-26' },
  literalMonth13: { literal: '2025-13' },
  literalSpan: { literal: '2019–2021' },
};

/** Dates as other programs write them. A form shows them; it would write them otherwise. */
export const foreignDates: Readonly<Record<string, CslDate>> = {
  textParts: { 'date-parts': [['2025', '03', '26']] },
  textSeason: { 'date-parts': [['2025']], season: '2' },
  namedSeason: { 'date-parts': [[2025]], season: 'Michaelmas' },
  circaAsNumber: { 'date-parts': [[1850]], circa: 1 },
  circaAsText: { 'date-parts': [[1850]], circa: 'yes' },
  notCirca: { 'date-parts': [[1850]], circa: false },
  raw: { raw: '26 Mar 2025' },
  rawBeyondUs: { raw: 'Q3 FY25' },
  partsAndLiteral: { 'date-parts': [[2025, 3]], literal: 'March 2025, revised' },
  seasonOfMonth: { 'date-parts': [[2025, 3]], season: 1 },
  withTimestamp: {
    'date-parts': [[2020, 5, 1]],
    'date-time': '2020-05-01T10:00:00Z',
    timestamp: 1588327200000,
  },
};
