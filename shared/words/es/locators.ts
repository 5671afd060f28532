import type { locators as english } from '../en/locators';
import type { Translation } from '../Translation';

export const locators: Translation<typeof english> = {
  'locator.page': 'p. {page}',
  'locator.pages': 'pp. {first}-{last}',
  'locator.page.aloud': 'página {page}',
  'locator.time.aloud': 'en {time}',
};
