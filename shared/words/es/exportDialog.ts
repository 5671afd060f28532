import type { exportDialog as english } from '../en/exportDialog';
import type { Translation } from '../Translation';

export const exportDialog: Translation<typeof english> = {};
