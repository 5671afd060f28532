import type { appUpdates as english } from '../en/appUpdates';
import type { Translation } from '../Translation';

export const appUpdates: Translation<typeof english> = {};
