import { join } from 'node:path';

/** The styles and locales that come with Attest. */
export const stylesFolder = join(import.meta.dirname, '../../../resources/styles');
