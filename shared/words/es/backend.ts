import type { backend as english } from '../en/backend';
import type { Translation } from '../Translation';

export const backend: Translation<typeof english> = {};
