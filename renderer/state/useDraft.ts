import { useState } from 'react';
import {
  choose,
  type Draft,
  emptyDraft,
  listConflicts,
  settle,
  showDraft,
  typeInto,
} from './draft';

/** A form's state over a record that may change meanwhile: its values, what there is to save, and the conflicts. */
export function useDraft<Fields extends object>(saved: Fields) {
  const [draft, setDraft] = useState<Draft<Fields>>(emptyDraft);
  const { typed, seen } = settle(draft, saved);
  return {
    fields: showDraft(saved, draft),
    change: (next: Fields) => setDraft(typeInto(draft, saved, next)),
    /** For a command: what the person changed, and the values they had seen. */
    edit: { set: typed, seen },
    hasChanges: Object.keys(typed).length > 0,
    conflicts: listConflicts(draft, saved),
    choose: (field: keyof Fields & string, choice: 'mine' | 'theirs') =>
      setDraft(choose(draft, saved, field, choice)),
  };
}
