import type { exports as english } from '../en/exports';
import type { Translation } from '../Translation';

export const exports: Translation<typeof english> = {};
