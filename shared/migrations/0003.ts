import type { Migration } from './migration';

/** Texts may hold formulas, which earlier versions can’t read. Nothing that was written before changes. */
export const formulasInTexts: Migration = { to: 3, files: {} };
