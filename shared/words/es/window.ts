import type { window as english } from '../en/window';
import type { Translation } from '../Translation';

export const window: Translation<typeof english> = {};
