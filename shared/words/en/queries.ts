/** What is wrong with a search query. `filter` and the values it can have are what is typed, in every language. */
export const queries = {
  'query.noSuchValue': 'There is no {filter}:{value}. Choose one of: {choices}.',
  'query.noDate': '{filter}:{value} isn’t a date. Write a year, a month or a day, such as 2025-03.',
  'query.noSuchLabel': 'There is no label “{value}”.',
  'query.noSuchPlace': 'There is no collection or article “{value}”.',
} as const;
