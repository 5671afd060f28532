import { textsOfTheirOwn } from './0002';
import type { Migration } from './migration';

/** All migrations, oldest first. The first format is version 1, hence none leads to it. */
export const migrations: readonly Migration[] = [textsOfTheirOwn];

/** The version that files are written in. All files of a library count alike. */
export const schemaVersion = migrations.length + 1;
