import type { storage as english } from '../en/storage';
import type { Translation } from '../Translation';

export const storage: Translation<typeof english> = {};
