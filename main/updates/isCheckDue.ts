import type { UpdatesMemory } from './updatesMemory';

const DAY_MS = 24 * 60 * 60 * 1000;

/** True where a check may be made unasked: the person has said yes, and the last one is a day ago. */
export function isCheckDue({ isOn, checkedAt }: UpdatesMemory, now: Date): boolean {
  if (!isOn) return false;
  if (checkedAt === null) return true;
  const passedMs = now.getTime() - Date.parse(checkedAt);
  // Negative where the clock was set back: waiting for that moment might take years.
  return passedMs < 0 || passedMs >= DAY_MS;
}
