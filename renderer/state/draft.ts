import { isSameJson } from '../../shared/library/mergeEdit';

/** What the person has changed in a form, and what those fields held when they began. */
export interface Draft<Fields extends object> {
  readonly typed: Partial<Fields>;
  readonly seen: Partial<Fields>;
}

/** A field changed both here and elsewhere, to different values. */
export interface FieldConflict<Fields extends object> {
  field: keyof Fields & string;
  mine: Fields[keyof Fields];
  theirs: Fields[keyof Fields];
}

export function emptyDraft<Fields extends object>(): Draft<Fields> {
  return { typed: {}, seen: {} };
}

/** What the form shows: the current record with the person's changes. */
export function showDraft<Fields extends object>(saved: Fields, { typed }: Draft<Fields>): Fields {
  return { ...saved, ...typed };
}

/** The draft once the form shows `next` instead of its previous values. */
export function typeInto<Fields extends object>(
  draft: Draft<Fields>,
  saved: Fields,
  next: Fields,
): Draft<Fields> {
  const shown = showDraft(saved, draft);
  const typed = { ...draft.typed };
  const seen = { ...draft.seen };
  for (const field of Object.keys(next) as (keyof Fields)[]) {
    if (isSameJson(next[field], shown[field])) continue;
    if (!(field in typed)) seen[field] = saved[field];
    typed[field] = next[field];
  }
  return settle({ typed, seen }, saved);
}

/** The draft without values that the record already holds, for instance because they were saved. */
export function settle<Fields extends object>(draft: Draft<Fields>, saved: Fields): Draft<Fields> {
  const { typed } = draft;
  const fields = Object.keys(typed) as (keyof Fields)[];
  return without(
    draft,
    fields.filter((field) => isSameJson(typed[field], saved[field])),
  );
}

/** The draft without these fields: the form shows the record's values. */
export function without<Fields extends object>(
  { typed, seen }: Draft<Fields>,
  fields: readonly (keyof Fields)[],
): Draft<Fields> {
  const left = { typed: { ...typed }, seen: { ...seen } };
  for (const field of fields) {
    delete left.typed[field];
    delete left.seen[field];
  }
  return left;
}

/** The conflicts to resolve before the draft can be saved. */
export function listConflicts<Fields extends object>(
  draft: Draft<Fields>,
  saved: Fields,
): FieldConflict<Fields>[] {
  const { typed, seen } = settle(draft, saved);
  return (Object.keys(typed) as (keyof Fields & string)[])
    .filter((field) => !isSameJson(seen[field], saved[field]))
    .map((field) => ({ field, mine: showDraft(saved, draft)[field], theirs: saved[field] }));
}

/**
 * The draft once the person has chosen: for `theirs` the field is dropped; for `mine` it is now based on the value they
 * have seen.
 */
export function choose<Fields extends object>(
  draft: Draft<Fields>,
  saved: Fields,
  field: keyof Fields,
  choice: 'mine' | 'theirs',
): Draft<Fields> {
  if (choice === 'theirs') return without(draft, [field]);
  return { ...draft, seen: { ...draft.seen, [field]: saved[field] } };
}
