import type { editor as english } from '../en/editor';
import type { Translation } from '../Translation';

export const editor: Translation<typeof english> = {};
