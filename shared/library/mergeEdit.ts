import { AttestError } from '../model/AttestError';
import type { Merge } from '../model/defineRecord';
import { type AnyRecord, typeOf } from '../model/records';
import { message } from '../words/message';

type Edit<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined };

/**
 * The record after an edit based on what the person had `seen` of these fields. Fields that they left alone stay as they
 * are `now`. Throws `superseded` where someone else has changed a field that they changed too. A field missing from
 * `seen` is set whatever it was.
 */
export function mergeEdit<Fields extends object>(
  now: Fields,
  set: Edit<Fields>,
  seen: Edit<Fields> = {},
): Fields {
  const merged = { ...now };
  for (const field of Object.keys(set) as (keyof Fields)[]) {
    const wanted = set[field];
    if (wanted === undefined) continue;
    const known = seen[field] === undefined ? now[field] : seen[field];
    if (isToSet(String(field), now[field], wanted, known)) merged[field] = wanted;
  }
  return merged;
}

/** The same for a record, merging each field by the rule of its kind. */
export function editRecord<Fields extends AnyRecord>(
  now: Fields,
  set: Edit<Omit<Fields, 'id'>>,
  seen: Edit<Omit<Fields, 'id'>> = {},
): Fields {
  const merge: Readonly<Record<string, Merge | undefined>> = typeOf(now.id).merge;
  const plain: Record<string, unknown> = {};
  const merged: Record<string, unknown> = {};
  const [nowBy, seenBy]: Record<string, unknown>[] = [now, seen];
  for (const [field, wanted] of Object.entries(set)) {
    const known = seenBy?.[field];
    if (merge[field] === 'set') {
      merged[field] = mergeSets(
        nowBy?.[field] as string[],
        wanted as string[],
        known as string[] | undefined,
      );
    } else if (merge[field] === 'item' && known !== undefined) {
      merged[field] = mergeWhole(nowBy?.[field] as Item, wanted as Item, known as Item);
    } else plain[field] = wanted;
  }
  // Each field holds what its kind says, which the compiler can’t follow by name.
  return { ...mergeEdit(now, plain as Edit<Fields>, seen as Edit<Fields>), ...merged };
}

type Item = Readonly<Record<string, unknown>>;

/** The same for an object that was `seen`, and is wanted, as a whole: fields that `wanted` lacks are removed. */
export function mergeWhole(
  now: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
  seen: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged = { ...now };
  for (const field of new Set([...Object.keys(seen), ...Object.keys(wanted)])) {
    if (!isToSet(field, now[field], wanted[field], seen[field])) continue;
    if (wanted[field] === undefined) delete merged[field];
    else merged[field] = wanted[field];
  }
  return merged;
}

/** The same for sets: the additions and removals of both sides count. */
export function mergeSets(
  now: readonly string[],
  set: readonly string[],
  seen: readonly string[] = now,
): string[] {
  const taken = new Set(seen.filter((value) => !set.includes(value)));
  const added = set.filter((value) => !seen.includes(value) && !now.includes(value));
  const kept = isSameJson(now, seen) ? set : now.filter((value) => !taken.has(value));
  return [...new Set([...kept, ...added])];
}

/** True where two values are the same as JSON, regardless of the order of fields. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortFields) === JSON.stringify(b, sortFields);
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** False where the person left the field alone, or someone else has made the same change. */
function isToSet(field: string, now: unknown, wanted: unknown, seen: unknown): boolean {
  if (isSameJson(wanted, seen) || isSameJson(wanted, now)) return false;
  if (isSameJson(now, seen)) return true;
  throw new AttestError('superseded', message('core.superseded', { field }));
}
