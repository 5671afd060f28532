import type { system as english } from '../en/system';
import type { Translation } from '../Translation';

export const system: Translation<typeof english> = {};
