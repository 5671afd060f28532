import type { Library } from '../model/library';
import type { RecordChange } from './change';

/** The library's own record after a change of a label or of the preferences; other changes leave it as it is. */
export function applyToLibrary(library: Library, change: RecordChange): Library {
  switch (change.of) {
    case 'preferences':
      return { ...library, preferences: change.after };
    case 'label':
      return {
        ...library,
        labels: library.labels.map((label) =>
          label.id === change.after.id ? change.after : label,
        ),
      };
    default:
      return library;
  }
}
