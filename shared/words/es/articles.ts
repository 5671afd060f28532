import type { articles as english } from '../en/articles';
import type { Translation } from '../Translation';

export const articles: Translation<typeof english> = {};
