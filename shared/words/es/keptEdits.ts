import type { keptEdits as english } from '../en/keptEdits';
import type { Translation } from '../Translation';

export const keptEdits: Translation<typeof english> = {};
