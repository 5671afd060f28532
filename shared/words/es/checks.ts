import type { checks as english } from '../en/checks';
import type { Translation } from '../Translation';

export const checks: Translation<typeof english> = {};
