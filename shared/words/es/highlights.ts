import type { highlights as english } from '../en/highlights';
import type { Translation } from '../Translation';

export const highlights: Translation<typeof english> = {};
