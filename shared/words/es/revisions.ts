import type { revisions as english } from '../en/revisions';
import type { Translation } from '../Translation';

export const revisions: Translation<typeof english> = {};
