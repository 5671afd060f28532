/** Dates and fields of CSL records. */
export const csl = {
  'csl.noSuchMonth': 'There is no month {month}.',
  'csl.noSuchDay': 'There is no day {day} in that month.',
  'csl.around': 'around {date}',
  'csl.season': '{season, select, 1 {Spring} 2 {Summer} 3 {Autumn} other {Winter}} {year}',
  'csl.wrongDate': 'The date in “{field}” was kept as text: {reason}',
  'csl.wrongField':
    'The field “{field}” holds something other than CSL has there, and was left out.',
} as const;
