import { isSameJson } from '../../shared/library/mergeEdit';

/** What a person has changed in a form, and what those fields held when they began. */
export interface Draft<Fields extends object> {
  readonly typed: Partial<Fields>;
  readonly seen: Partial<Fields>;
}

/** A field that was changed both here and elsewhere, differently. */
export interface FieldConflict<Fields extends object> {
  field: keyof Fields & string;
  mine: Fields[keyof Fields];
  theirs: Fields[keyof Fields];
}

export function emptyDraft<Fields extends object>(): Draft<Fields> {
  return { typed: {}, seen: {} };
}

/** What the form shows: the record as it is now, except for what the person has changed. */
export function showDraft<Fields extends object>(saved: Fields, { typed }: Draft<Fields>): Fields {
  return { ...saved, ...typed };
}

/** The draft once the form shows `next` instead of what it showed before. */
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

/** The draft without what the record already holds, for instance because it was saved. */
export function settle<Fields extends object>(draft: Draft<Fields>, saved: Fields): Draft<Fields> {
  const { typed } = draft;
  const fields = Object.keys(typed) as (keyof Fields)[];
  return without(
    draft,
    fields.filter((field) => isSameJson(typed[field], saved[field])),
  );
}

/** The draft without these fields: the form shows what the record has. */
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

/** The conflicts to resolve before it can be saved. */
export function listConflicts<Fields extends object>(
  draft: Draft<Fields>,
  saved: Fields,
): FieldConflict<Fields>[] {
  const { typed, seen } = settle(draft, saved);
  return (Object.keys(typed) as (keyof Fields & string)[])
    .filter((field) => !isSameJson(seen[field], saved[field]))
    .map((field) => ({ field, mine: showDraft(saved, draft)[field], theirs: saved[field] }));
}

/** The draft once the person has chosen: a field of theirs is dropped; one of mine now counts as made from what they have seen. */
export function choose<Fields extends object>(
  draft: Draft<Fields>,
  saved: Fields,
  field: keyof Fields,
  choice: 'mine' | 'theirs',
): Draft<Fields> {
  if (choice === 'theirs') return without(draft, [field]);
  return { ...draft, seen: { ...draft.seen, [field]: saved[field] } };
}
