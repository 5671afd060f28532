import type { core as english } from '../en/core';
import type { Translation } from '../Translation';

export const core: Translation<typeof english> = {};
