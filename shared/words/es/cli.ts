import type { cli as english } from '../en/cli';
import type { Translation } from '../Translation';

export const cli: Translation<typeof english> = {};
