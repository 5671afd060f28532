import { textsOfTheirOwn } from './0002';
import { formulasInTexts } from './0003';
import { placesInTexts } from './0004';
import type { Migration } from './migration';

/** All migrations, oldest first. The first format is version 1, so none leads to it. */
export const migrations: readonly Migration[] = [textsOfTheirOwn, formulasInTexts, placesInTexts];

/** The version that files are written in, the same for all files of a library. */
export const schemaVersion = migrations.length + 1;
