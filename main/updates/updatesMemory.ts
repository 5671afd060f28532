import { z } from 'zod';
import { releaseSchema } from '../../shared/ipc/appUpdates';

/** What is remembered about newer versions of Attest between starts. */
export const updatesMemorySchema = z.object({
  /** The person has said yes to looking for them. */
  isOn: z.boolean(),
  /** When the last check began. */
  checkedAt: z.iso.datetime().nullable(),
  /** What was found, and by which version: a later one starts afresh. */
  found: releaseSchema.extend({ by: z.string() }).nullable(),
});
export type UpdatesMemory = z.infer<typeof updatesMemorySchema>;

export const firstUpdatesMemory: UpdatesMemory = { isOn: false, checkedAt: null, found: null };

const DAY_MS = 24 * 60 * 60 * 1000;

/** True where a check may be made unasked: the person has said yes, and the last one is a day ago. */
export function isCheckDue({ isOn, checkedAt }: UpdatesMemory, now: Date): boolean {
  if (!isOn) return false;
  if (checkedAt === null) return true;
  const passedMs = now.getTime() - Date.parse(checkedAt);
  // Negative where the clock was set back: waiting for that moment might take years.
  return passedMs < 0 || passedMs >= DAY_MS;
}
