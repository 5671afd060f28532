import { z } from 'zod';
import { releaseSchema } from '../../shared/ipc/appUpdates';

/** What is remembered about newer versions of Attest between starts. */
export const updatesMemorySchema = z.object({
  /** The person has said yes to looking for them. */
  isOn: z.boolean(),
  /** When the last check was begun. */
  checkedAt: z.iso.datetime().nullable(),
  /** What was found, and by which version: a later one starts afresh. */
  found: releaseSchema.extend({ by: z.string() }).nullable(),
});
export type UpdatesMemory = z.infer<typeof updatesMemorySchema>;

export const firstUpdatesMemory: UpdatesMemory = { isOn: false, checkedAt: null, found: null };
