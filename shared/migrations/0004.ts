import type { Migration } from './migration';

/**
 * Texts may hold pictures that are attachments, links within themselves, and where each block stands in the original, which
 * earlier versions can’t read. Nothing that was written before changes.
 */
export const placesInTexts: Migration = { to: 4, files: {} };
