import type { collections as english } from '../en/collections';
import type { Translation } from '../Translation';

export const collections: Translation<typeof english> = {};
