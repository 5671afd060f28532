import type { imports as english } from '../en/imports';
import type { Translation } from '../Translation';

export const imports: Translation<typeof english> = {};
