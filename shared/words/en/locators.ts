/** Where something stands in the original that a text was made from. */
export const locators = {
  'locator.page': 'p. {page}',
  'locator.pages': 'pp. {first}–{last}',
  'locator.page.aloud': 'page {page}',
  'locator.time.aloud': 'at {time}',
} as const;
