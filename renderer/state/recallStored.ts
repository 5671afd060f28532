import type { z } from 'zod';

/** What the storage keeps under `key`; null where there is nothing or it is not of that shape any more. */
export function recallStored<Kept>(
  key: string,
  schema: z.ZodType<Kept>,
  storage: Storage = localStorage,
): Kept | null {
  const kept = storage.getItem(key);
  if (kept === null) return null;
  const parsed = schema.safeParse(parseJson(kept));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
