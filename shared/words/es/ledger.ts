import type { ledger as english } from '../en/ledger';
import type { Translation } from '../Translation';

export const ledger: Translation<typeof english> = {};
