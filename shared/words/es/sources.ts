import type { sources as english } from '../en/sources';
import type { Translation } from '../Translation';

export const sources: Translation<typeof english> = {};
